import type { MapPart } from "../../domain/edition/edition";
import type { RegionMap } from "../../domain/map/regionMap";
import { type PackedPart, packPart } from "../compile/packPart";
import { writeCanonicalJson } from "../compile/writeCanonicalJson";

export async function packMap(map: RegionMap | undefined): Promise<readonly PackedPart[]> {
  if (map === undefined) return [];
  return [await packPart(writeCanonicalJson({ map } satisfies MapPart), { kind: "map", count: 1 })];
}

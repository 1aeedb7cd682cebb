import type { MapPart } from "../../../domain/edition/edition";
import type { RegionMap } from "../../../domain/map/regionMap";
import { writeCanonicalJson } from "../../../domain/writeCanonicalJson";
import { type PackedPart, packPart } from "../compile/packPart";

export async function packMap(map: RegionMap | undefined): Promise<readonly PackedPart[]> {
  if (map === undefined) return [];
  return [await packPart(writeCanonicalJson({ map } satisfies MapPart), { kind: "map", count: 1 })];
}

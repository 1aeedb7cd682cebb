import { RELATED_KIND, type RelatedPart } from "../../domain/article/related";
import { type PackedPart, packPart } from "../compile/packPart";

export async function packRelated(related: RelatedPart["related"]): Promise<readonly PackedPart[]> {
  if (related.every((others) => others.length === 0)) return [];
  const content: RelatedPart = { related };
  return [await packPart(JSON.stringify(content), { kind: RELATED_KIND, count: 0 })];
}

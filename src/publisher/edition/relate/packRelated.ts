import { RELATED_KIND, type RelatedPart } from "../../../domain/article/related";
import { type PackedPart, packPart } from "../compile/packPart";

/** Of a run of articles; they name others by their place in the whole edition. */
export function packRelated(related: RelatedPart["related"]): Promise<PackedPart> {
  const content: RelatedPart = { related };
  return packPart(JSON.stringify(content), { kind: RELATED_KIND, count: related.length });
}

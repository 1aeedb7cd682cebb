import type { Mark } from "../../../../../../domain/article/mark";
import type { AnchoredHighlight } from "./useAnchored";

export function toTextMarks({ passages, highlight }: AnchoredHighlight): readonly Mark[] {
  return passages.map((passage) => ({ ...passage, kind: "highlight", colour: highlight.colour }));
}

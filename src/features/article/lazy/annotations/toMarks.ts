import type { Mark } from "../../../../domain/article/mark";
import type { Placed } from "./useAnchored";

/** For words that are drawn as marks, and not coloured over the page. */
export function toMarks({ passages, highlight }: Placed): readonly Mark[] {
  return passages.map((passage) => ({ ...passage, kind: "own", colour: highlight.colour }));
}

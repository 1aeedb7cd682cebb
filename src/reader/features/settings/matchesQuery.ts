import { fold } from "../../../domain/text/foldText";

/** Every word of the query must occur in the text, also within words, ignoring accents and case. */
export function matchesQuery(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .trim()
    .split(" ")
    .every((word) => folded.includes(word));
}

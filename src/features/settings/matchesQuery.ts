import { fold } from "../../domain/text/foldText";

/** Whether the text has every word of the query, or words that hold them, whatever their accents and case. */
export function matchesQuery(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .trim()
    .split(" ")
    .every((word) => folded.includes(word));
}

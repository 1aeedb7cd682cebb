import type { TextBlock } from "../article/listTextBlocks";
import type { BlockId } from "../ids";
import { splitSentences } from "./splitSentences";

/** The sentence that a quote stands in, cut around it: what is before, the quote itself, what is after. */
export type QuotedSentence = { readonly before: string; readonly quote: string; readonly after: string };

/**
 * A quote with the rest of its sentence. A quote in the title, or one that is not found (the article was corrected since),
 * comes alone. Kinds of spaces are taken as equal, as the press does.
 */
export function quoteInSentence(
  blocks: readonly TextBlock[],
  { quote, block }: { readonly quote: string; readonly block?: BlockId | undefined },
  language: string,
): QuotedSentence {
  const alone = { before: "", quote, after: "" };
  const text = blocks.find(({ id }) => id === block)?.text;
  const start = text === undefined ? -1 : equalSpaces(text).indexOf(equalSpaces(quote));
  if (text === undefined || start === -1) return alone;
  const end = start + quote.length;
  // A quote may run over several sentences.
  const touched = splitSentences(text, language).filter((span) => span.start < end && span.end > start);
  const from = Math.min(start, ...touched.map((span) => span.start));
  const to = Math.max(end, ...touched.map((span) => span.end));
  return { before: text.slice(from, start), quote: text.slice(start, end), after: text.slice(end, to) };
}

/** One space for each space, so that positions stay the same. */
function equalSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}

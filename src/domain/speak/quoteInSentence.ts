import type { TextBlock } from "../article/blocks";
import type { BlockId } from "../ids";
import { splitSentences } from "./splitSentences";

export type QuotedSentence = { readonly before: string; readonly quote: string; readonly after: string };

/** A quote that is no longer found, because the article was corrected, comes alone. All kinds of spaces are equal. */
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
  const touched = splitSentences(text, language).filter((span) => span.start < end && span.end > start);
  const from = Math.min(start, ...touched.map((span) => span.start));
  const to = Math.max(end, ...touched.map((span) => span.end));
  return { before: text.slice(from, start), quote: text.slice(start, end), after: text.slice(end, to) };
}

function equalSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}

import { locateQuote } from "../../compile/locateQuote";
import type { TextSpan } from "../../report/findSpans";
import { countIn } from "../../text/findQuoteInBlocks";
import type { ProposedArticle } from "./Proposal";

export type ChosenQuote = {
  readonly quote: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
};

/**
 * The shortest words around a passage that stand only once in the article, so that a link can lead there. They begin
 * `least` words before it, where the line has as many. `undefined` when no words of its line are so rare.
 */
export function chooseQuote(
  { draft, text }: ProposedArticle,
  { start, end }: TextSpan,
  least = 1,
): ChosenQuote | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextLine = text.indexOf("\n", end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const words = text.slice(start, end);
  if (words.includes("\n")) return undefined;
  const starts = wordStarts(text.slice(lineStart, start)).map((at) => lineStart + at);
  const ends = wordEnds(text.slice(end, lineEnd)).map((at) => end + at);
  const tries = Math.max(starts.length, ends.length) + 1;
  let lopsided: ChosenQuote | undefined;
  for (let step = 0; step < tries; step++) {
    const from = starts.at(-Math.min(starts.length, least + step)) ?? start;
    let to = step === 0 ? end : (ends[Math.min(ends.length, step) - 1] ?? end);
    // A bracket that it opens it also closes, where that is the next sign.
    if (!isBalanced(text.slice(from, to))) to += /^(?: »|\))/u.exec(text.slice(to, lineEnd))?.[0].length ?? 0;
    const quote = text.slice(from, to);
    if (countIn(quote, words) !== 1) break;
    if (!locateQuote(draft.article, quote).ok) continue;
    const chosen = { quote, words, before: text.slice(lineStart, from), after: text.slice(to, lineEnd) };
    if (isBalanced(quote)) return chosen;
    lopsided ??= chosen;
  }
  return lopsided;
}

function isBalanced(quote: string): boolean {
  return countIn(quote, "(") === countIn(quote, ")") && countIn(quote, "«") === countIn(quote, "»");
}

/** Where a quote may begin: not within « 930 000 », nor between a number and its « million ». */
function wordStarts(line: string): readonly number[] {
  return [...line.matchAll(/(?<![\p{L}\d’'-]|\d[ ,])[\p{L}\d]/gu)].map(({ index }) => index);
}

function wordEnds(line: string): readonly number[] {
  return [...line.matchAll(/[\p{L}\d](?![\p{L}\d’'-]|,\d| \d{3}| millions?| milliards?)/gu)].map(
    ({ index, 0: letter }) => index + letter.length,
  );
}

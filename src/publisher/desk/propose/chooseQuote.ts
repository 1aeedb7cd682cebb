import type { TextSpan } from "../../edition/report/findSpans";
import { countIn, locateQuote } from "../../edition/text/findQuoteInBlocks";
import type { ProposedArticle } from "./Proposal";

type ChosenQuote = {
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
  const from = (count: number) => starts.at(-Math.min(starts.length, count)) ?? start;
  const fewer = Array.from({ length: Math.max(0, least - 1) }, (_, index) => least - 1 - index);
  const more = Array.from({ length: MOST_BEFORE }, (_, index) => least + 1 + index);
  const reaches = [
    ...[least, ...fewer, ...more].map((count) => ({ from: count === 0 ? start : from(count), to: end })),
    ...ends.map((to, index) => ({ from: from(least + 1 + index), to })),
  ];
  let lopsided: ChosenQuote | undefined;
  for (const reach of reaches) {
    // A bracket that it opens it also closes, where that is the next sign.
    const open = isBalanced(text.slice(reach.from, reach.to)) ? "" : text.slice(reach.to, lineEnd);
    const to = reach.to + (/^(?: »|\))/u.exec(open)?.[0].length ?? 0);
    const quote = text.slice(reach.from, to);
    if (countIn(quote, words) !== 1 || !locateQuote(draft.article, quote).ok) continue;
    const chosen = { quote, words, before: text.slice(lineStart, reach.from), after: text.slice(to, lineEnd) };
    if (isBalanced(quote)) return chosen;
    lopsided ??= chosen;
  }
  return lopsided;
}

/** More words before it say no more; from then on words behind it are added. */
const MOST_BEFORE = 4;

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

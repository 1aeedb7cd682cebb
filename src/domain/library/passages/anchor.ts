import type { TextBlock } from "../../article/blocks";
import type { Passage } from "../../article/mark";
import type { Quote } from "../records";
import { equalSpaces, type JoinedText, joinBlocks, listLocations, passagesBetween, positionOf } from "./joinBlocks";
import { CONTEXT } from "./quotePassage";

/**
 * Where a highlighted passage is in the current version of its article.
 * - `changed`: the words, or everything around them, are gone.
 * - `ambiguous`: the words occur several times, and nothing tells which one the reader meant.
 */
export type Anchored =
  | { readonly ok: true; readonly passages: readonly Passage[] }
  | { readonly ok: false; readonly reason: "changed" | "ambiguous" };

/**
 * Finds a passage again only when its position is beyond doubt: a highlight must never move to words that merely look
 * alike. The words must be there letter by letter, and one of these must identify the position:
 * 1. the whole context that made the passage unique when it was highlighted, found once in the article;
 * 2. its blocks, unchanged, if no other block had or has that text;
 * 3. the words alone, if they were and are unique, and one side of the context or the blocks confirm them.
 */
export function anchor(quote: Quote, blocks: readonly TextBlock[]): Anchored {
  const joined = joinBlocks(blocks);
  const exact = equalSpaces(quote.exact);
  const places = new Set([
    ...findInContext(quote, exact, joined),
    ...findInBlocks(quote, exact, joined, blocks),
    ...findAlone(quote, exact, joined),
  ]);
  const [start, other] = places;
  if (start === undefined) return { ok: false, reason: "changed" };
  if (other !== undefined) return { ok: false, reason: "ambiguous" };
  return { ok: true, passages: passagesBetween(joined, start, start + exact.length) };
}

function findInContext(quote: Quote, exact: string, { text }: JoinedText): readonly number[] {
  const prefix = equalSpaces(quote.prefix);
  const whole = prefix + exact + equalSpaces(quote.suffix);
  return listLocations(text, whole, 2)
    .map((at) => at + prefix.length)
    .filter((at) => isAfter(quote, text, at) && isBefore(quote, text, at + exact.length));
}

function findInBlocks(
  quote: Quote,
  exact: string,
  joined: JoinedText,
  blocks: readonly TextBlock[],
): readonly number[] {
  if (quote.occursOnce === "neither") return [];
  const start = placeInBlocks(quote, exact, joined);
  if (start === undefined) return [];
  const ids = new Set(quote.passages.map(({ block }) => block));
  const ofBlocks = joinBlocks(blocks.filter(({ id }) => ids.has(id))).text;
  return listLocations(joined.text, ofBlocks, 2).length === 1 ? [start] : [];
}

function findAlone(quote: Quote, exact: string, joined: JoinedText): readonly number[] {
  if (quote.occursOnce !== "quote") return [];
  const { text } = joined;
  const [at, other] = listLocations(text, exact, 2);
  if (at === undefined || other !== undefined) return [];
  const isBorneOut =
    isAfter(quote, text, at) || isBefore(quote, text, at + exact.length) || placeInBlocks(quote, exact, joined) === at;
  return isBorneOut ? [at] : [];
}

/** A prefix shorter than `CONTEXT` was the beginning of the article and must be there again. */
function isAfter({ prefix }: Quote, text: string, at: number): boolean {
  const isThere = text.slice(0, at).endsWith(equalSpaces(prefix));
  return isThere && (prefix.length >= CONTEXT || prefix.length === at);
}

function isBefore({ suffix }: Quote, text: string, at: number): boolean {
  const isThere = text.startsWith(equalSpaces(suffix), at);
  return isThere && (suffix.length >= CONTEXT || at + suffix.length === text.length);
}

function placeInBlocks({ passages }: Quote, exact: string, joined: JoinedText): number | undefined {
  const [first] = passages;
  const start = first && positionOf(joined, first.block, first.start);
  if (start === undefined || joined.text.slice(start, start + exact.length) !== exact) return undefined;
  const now = passagesBetween(joined, start, start + exact.length);
  const isSame =
    now.length === passages.length &&
    passages.every((passage, index) => {
      const other = now[index];
      return other?.block === passage.block && other.start === passage.start && other.end === passage.end;
    });
  return isSame ? start : undefined;
}

import type { TextBlock } from "../../article/listTextBlocks";
import type { Passage } from "../../article/mark";
import { parseSearch } from "../parseSearch";
import { findMarks } from "./markText";

/**
 * Every word of an article that a search asks for, in reading order, by analysis: « agricole » also marks « agricoles ». For
 * the article that a result leads to.
 */
export function findPassages(
  blocks: readonly TextBlock[],
  search: string,
  also: readonly string[] = [],
): readonly Passage[] {
  const terms = new Set(
    [...parseSearch(search).words, ...also.flatMap((word) => parseSearch(word).words)].map(({ term }) => term),
  );
  return blocks.flatMap(({ id, text }) =>
    findMarks(text, { terms, beginning: undefined }).map(({ start, end }) => ({ block: id, start, end })),
  );
}

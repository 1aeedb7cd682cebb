import type { TextBlock } from "../../article/blocks";
import type { Passage } from "../../article/mark";
import { parseSearch } from "../query/parseSearch";
import { findMarks } from "./markText";

/** Every search word in an article, in reading order and compared by stem: « agricole » also finds « agricoles ». */
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

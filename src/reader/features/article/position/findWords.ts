import type { Article } from "../../../../domain/article/article";
import { listTextBlocks } from "../../../../domain/article/listTextBlocks";
import { findQuote } from "../../../../domain/text/findQuote";
import type { Arrival } from "../../../shared/navigation/arrival";
import { findRange } from "./findRange";

export type FoundWords = { readonly range: StaticRange; readonly offset: number };

export function findWords({ body }: Article, { block, words }: Arrival): FoundWords | undefined {
  const text = listTextBlocks(body).find(({ id }) => id === block)?.text ?? "";
  const start = findQuote(text, words);
  if (start === -1) return undefined;
  const range = findRange({ block, start, end: start + words.length });
  return range && { range, offset: start / text.length };
}

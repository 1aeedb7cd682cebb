import type { Body } from "../../domain/article/body";
import type { BlockId } from "../../domain/ids";
import { isContainer, walkBlocks } from "./walkBlocks";
import { listSourceBlocks, writeBlockLines } from "./writePlainText";

/** Where a passage stands: its innermost block, and its words as the article writes them. */
export type FoundQuote = { readonly block: BlockId; readonly quote: string };

/** Every place of a passage in the body. Kinds of spaces are taken as equal: nobody sees which one was typed. */
export function findQuoteInBlocks(body: Body, quote: string): readonly FoundQuote[] {
  const wanted = equalSpaces(quote);
  const found: FoundQuote[] = [];
  for (const block of walkBlocks(listSourceBlocks(body))) {
    if (isContainer(block)) continue;
    const text = writeBlockLines(block).join("\n");
    const searched = equalSpaces(text);
    for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + 1)) {
      found.push({ block: block.data.id, quote: text.slice(at, at + wanted.length) });
    }
  }
  return found;
}

/** Whether a text says a passage. */
export function hasQuote(text: string, quote: string): boolean {
  return equalSpaces(text).includes(equalSpaces(quote));
}

/** How often a text says a passage. */
export function countIn(text: string, quote: string): number {
  return equalSpaces(text).split(equalSpaces(quote)).length - 1;
}

/** One space for each space, so that positions stay the same. */
function equalSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}

import type { Article } from "../../../domain/article/article";
import type { Body } from "../../../domain/article/body";
import type { BlockId } from "../../../domain/ids";
import { isContainer, walkBlocks } from "./walkBlocks";
import { listSourceBlocks, writeBlockLines } from "./writePlainText";

/** The innermost block of a quote, and its words as the article writes them. */
type FoundQuote = { readonly block: BlockId; readonly quote: string };

/** Every occurrence of a quote in the body. Kinds of spaces are equal: nobody sees which one was typed. */
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

export function hasQuote(text: string, quote: string): boolean {
  return equalSpaces(text).includes(equalSpaces(quote));
}

export function countIn(text: string, quote: string): number {
  return equalSpaces(text).split(equalSpaces(quote)).length - 1;
}

/** One space for each space, so that offsets stay the same. */
function equalSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}

type QuoteLocation = { readonly quote: string; readonly block?: BlockId };
type LocatedQuote =
  | { readonly ok: true; readonly place: QuoteLocation }
  | { readonly ok: false; readonly message: string };

/** The one position of a quote in an article's title or body, or the message that says what to do. */
export function locateQuote({ id, title, body }: Pick<Article, "id" | "title" | "body">, quote: string): LocatedQuote {
  const inBody = findQuoteInBlocks(body, quote);
  const times = inBody.length + countIn(title, quote);
  if (times === 0) return { ok: false, message: `The article "${id}" does not say "${quote}": quote its exact words.` };
  if (times > 1) {
    return { ok: false, message: `The article "${id}" says "${quote}" ${times} times: quote more words around it.` };
  }
  return { ok: true, place: inBody[0] ?? { quote } };
}

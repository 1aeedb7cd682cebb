import type { Article } from "../../../domain/article/article";
import type { BlockId } from "../../../domain/ids";
import { countIn, findQuoteInBlocks } from "../text/findQuoteInBlocks";

export type QuoteLocation = { readonly quote: string; readonly block?: BlockId };
export type LocatedQuote =
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

import { useEffect, useReducer } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import { decode } from "../../../../domain/decode";
import { type ArticleId, ArticleIdSchema } from "../../../../domain/ids";
import type { SearchHit } from "../../../../domain/search/searchResults";
import { openStorage } from "../../../shared/edition/watching";

const ASK_AFTER_MS = 150;

/** Cached per edition, so that articles found before are not read again at every letter. */
type Known = { readonly revision: string | undefined; readonly headlines: Map<string, Headline> };
let known: Known | undefined;

/** Topics and dates of the articles, which arrive after the hits. */
export function useHitHeadlines(
  hits: readonly SearchHit[],
  revision: string | undefined,
): ReadonlyMap<string, Headline> {
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  const { headlines } = knownOf(revision);
  const missing = hits.flatMap(({ kind, id }): ArticleId[] => {
    const name = kind === "article" && !headlines.has(id) ? decode(ArticleIdSchema, id) : undefined;
    return name?.ok ? [name.value] : [];
  });
  const key = missing.join();
  useEffect(() => {
    if (missing.length === 0) return;
    let isOver = false;
    const ask = async (): Promise<void> => {
      const found = await (await openStorage()).readHeadlinesOf(missing);
      if (!found.ok) return;
      for (const headline of found.value) headlines.set(headline.id, headline);
      if (!isOver) renderAgain(undefined);
    };
    // The results are complete without them, and nobody reads them while typing.
    const timer = setTimeout(() => void ask().catch(() => undefined), ASK_AFTER_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key, revision]);
  return headlines;
}

function knownOf(revision: string | undefined): Known {
  // `undefined` until the database has answered: assume the same edition.
  if (!known || (revision !== undefined && known.revision !== revision)) known = { revision, headlines: new Map() };
  return known;
}

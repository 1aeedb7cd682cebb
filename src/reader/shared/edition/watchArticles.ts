import type { ArticleId } from "../../../domain/ids";
import type { ReadArticle, Watch } from "../../storage";
import type { StorageApi } from "./watching";

/** `null`: the edition has no such article (any more), and the library no copy of it; or it is not kept here. */
export type FoundArticles = ReadonlyMap<ArticleId, ReadArticle | null>;

/** `bring` fetches what is not kept here; where it cannot, nothing is answered but that. */
export function watchArticles(
  storage: StorageApi,
  ids: readonly ArticleId[],
  bring?: (id: ArticleId) => Promise<boolean>,
): Watch<FoundArticles | null> {
  return {
    subscribe({ next, failed }) {
      let latest = 0;
      const read = async (mine: number): Promise<void> => {
        const found = new Map<ArticleId, ReadArticle | null>();
        // One after the other: neighbours are unpacked from the same part, once.
        for (const id of ids) {
          const first = await storage.readArticle(id);
          const isLeftOut = !first.ok && first.problem.kind === "left-out";
          const answer = isLeftOut && (await bring?.(id)) ? await storage.readArticle(id) : first;
          if (mine !== latest) return;
          if (answer.ok) found.set(id, answer.value);
          else if (isLeftOut && !bring) found.set(id, null);
          else return failed(answer.problem);
        }
        next(found);
      };
      const unsubscribe = storage.watchInstalledEdition().subscribe({
        next(edition) {
          latest += 1;
          if (edition)
            void read(latest); // nothing in storage rejects
          else next(null);
        },
        failed(problem) {
          latest += 1;
          failed(problem);
        },
      });
      return () => {
        latest += 1;
        unsubscribe();
      };
    },
  };
}

/** Fetches an article that the reader does not keep. Whether it is here now. */
export async function bringArticle(id: ArticleId): Promise<boolean> {
  try {
    const { fetchArticle } = await import("../../worker/client");
    return (await fetchArticle(id)) === undefined;
  } catch {
    return false;
  }
}

import type { ArticleId } from "../../domain/ids";
import type { ReadArticle, Watch } from "../../storage";
import type { StorageApi } from "./openStorage";

/** `null`: the edition has no such article (any more), and the library no copy of it. */
export type FoundArticles = ReadonlyMap<ArticleId, ReadArticle | null>;

export function watchArticles(storage: StorageApi, ids: readonly ArticleId[]): Watch<FoundArticles | null> {
  return {
    subscribe({ next, failed }) {
      let latest = 0;
      const read = async (mine: number): Promise<void> => {
        const found = new Map<ArticleId, ReadArticle | null>();
        // One after the other: neighbours are unpacked from the same part, once.
        for (const id of ids) {
          const answer = await storage.readArticle(id);
          if (mine !== latest) return;
          if (!answer.ok) return failed(answer.problem);
          found.set(id, answer.value);
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

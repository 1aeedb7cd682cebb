import { decode } from "../../../domain/decode";
import { type ArticleId, BlockIdSchema } from "../../../domain/ids";
import { openStorage } from "../../../shared/edition/openStorage";
import type { StorageProblem, Stored } from "../../../storage";

export type Marked =
  | { readonly ok: true; readonly undo: () => Promise<void> }
  | { readonly ok: false; readonly problem: StorageProblem };

/** Keeps that an article was read, or was not, whatever the reader did with it before. */
export async function markArticle(articleId: ArticleId, isRead: boolean): Promise<Marked> {
  const storage = await openStorage();
  const former = await storage.readReadingState(articleId);
  if (!former.ok) return former;
  const save = (progress: number, place: Place): Promise<Stored<void>> =>
    storage.saveReadingState({ articleId, ...place, progress, updatedAt: new Date().toISOString() }, true);
  const place = former.value ?? startOf(articleId);
  const saved = await save(isRead ? 1 : 0, place);
  if (!saved.ok) return saved;
  return {
    ok: true,
    undo: async () => {
      await save(former.value?.progress ?? 0, place);
    },
  };
}

type Place = ReturnType<typeof startOf>;

/** A list knows no article's blocks. Its own id is the name of none of them, so nobody is led there. */
function startOf(articleId: ArticleId) {
  const block = decode(BlockIdSchema, articleId);
  if (!block.ok) throw new TypeError("an article's id is a slug, as a block's is");
  return { block: block.value, offset: 0 };
}

import * as v from "valibot";
import { type ArticleId, BlockIdSchema } from "../../../../domain/ids";
import { isLive } from "../../../../domain/library/isLive";
import type { ReadingState } from "../../../../domain/library/readingState";
import { type LibraryWatch, watchLibraryFor, writeLibrary } from "../guards/askLibrary";
import { countMore } from "../guards/unsavedChanges";
import { isHistoryOn } from "../rows/firstRows";
import type { LibraryStored } from "../rows/libraryAnswer";
import { putMeta } from "../rows/meta";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftAway, foreseen, type RecordDraft } from "./draft";

export function watchHistoryIsOn(): LibraryWatch<boolean> {
  return watchLibraryFor(async ({ meta }) => isHistoryOn(await meta.get("history")));
}

/** Switching it off keeps what was recorded until `clearHistory`. Counts as a change, so that the safety copy knows it too. */
export function setHistoryIsOn(isOn: boolean): Promise<LibraryStored<void>> {
  return writeLibrary(async (tables) => {
    await putMeta(tables, { key: "history", isOn });
    await countMore(tables, 1);
  });
}

export function clearHistory(articles?: readonly ArticleId[]): Promise<Done> {
  return changeLibrary(
    async ({ readingStates }) => {
      const states = articles ? await readingStates.getMany(articles) : await readingStates.all();
      const drafts = states.flatMap((state) => (state && isLive(state) ? [draftAway("readingStates", state)] : []));
      return { drafts, value: undefined };
    },
    articles ? foreseen(articles.map(draftForgotten)) : { command: "clearHistory" },
  );
}

/** Marking as read keeps the reading position; marking as unread forgets it. */
export function markRead(articles: readonly ArticleId[], isRead: boolean): Promise<Done> {
  return changeLibrary(
    async ({ readingStates }) => {
      const former = await readingStates.getMany(articles);
      const drafts = articles.map((articleId, index) => {
        const state = former[index];
        const place = isRead && state && isLive(state) ? placeOf(state) : startOf(articleId);
        return draft("readingStates", { articleId, ...place, progress: isRead ? 1 : 0 });
      });
      return { drafts, value: undefined };
    },
    { command: "markRead", articles, isRead },
  );
}

function draftForgotten(articleId: ArticleId): RecordDraft {
  return { kind: "readingStates", entry: { articleId, isGone: true } };
}

type Place = Pick<ReadingState, "block" | "offset">;

function placeOf({ block, offset }: ReadingState): Place {
  return { block, offset };
}

/** Placeholder that matches no block: there is no position to resume. */
function startOf(articleId: ArticleId): Place {
  return { block: v.parse(BlockIdSchema, articleId), offset: 0 };
}

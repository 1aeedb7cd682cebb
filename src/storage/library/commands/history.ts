import * as v from "valibot";
import { type ArticleId, BlockIdSchema } from "../../../domain/ids";
import { isLive } from "../../../domain/library/isLive";
import type { ReadingState } from "../../../domain/library/readingState";
import { type LibraryWatch, watchLibraryFor } from "../askLibrary";
import type { LibraryStored } from "../libraryProblem";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftAway } from "./draft";
import { writeLibrary } from "./writeLibrary";

/** Whether reading leaves traces: where each article was left, and when. */
export function watchHistoryIsOn(): LibraryWatch<boolean> {
  return watchLibraryFor(async ({ meta }) => {
    const record = await meta.get("history");
    return record?.key !== "history" || record.isOn;
  });
}

/** What was kept until now stays until `clearHistory`. */
export function setHistoryIsOn(isOn: boolean): Promise<LibraryStored<void>> {
  return writeLibrary(async ({ meta }) => {
    await meta.put({ key: "history", isOn });
  });
}

/** Of these articles, or of all. */
export function clearHistory(articles?: readonly ArticleId[]): Promise<Done> {
  return changeLibrary(async ({ readingStates }) => {
    const states = articles ? await readingStates.bulkGet([...articles]) : await readingStates.toArray();
    const drafts = states.flatMap((state) => (state && isLive(state) ? [draftAway("readingStates", state)] : []));
    return { drafts, value: undefined };
  });
}

/** As read to the end, or as not read at all; the place where each was left is forgotten only in the latter case. */
export function markRead(articles: readonly ArticleId[], isRead: boolean): Promise<Done> {
  return changeLibrary(async ({ readingStates }) => {
    const former = await readingStates.bulkGet([...articles]);
    const drafts = articles.map((articleId, index) => {
      const state = former[index];
      const place = isRead && state && isLive(state) ? placeOf(state) : startOf(articleId);
      return draft("readingStates", { articleId, ...place, progress: isRead ? 1 : 0 });
    });
    return { drafts, value: undefined };
  });
}

type Place = Pick<ReadingState, "block" | "offset">;

function placeOf({ block, offset }: ReadingState): Place {
  return { block, offset };
}

/** A list knows no article's blocks. Its own id is the name of none of them, so nobody is led there. */
function startOf(articleId: ArticleId): Place {
  return { block: v.parse(BlockIdSchema, articleId), offset: 0 };
}

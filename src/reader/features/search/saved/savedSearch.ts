import { useEffect } from "preact/hooks";
import { decodeSeenEditions } from "../../../../domain/edition/changes/seenEditions";
import type { View } from "../../../../domain/library/records";
import type { Messages } from "../../../i18n/fr";
import type { SearchMessages } from "../../../i18n/fr/search";
import { createDeviceMemory } from "../../../platform/deviceMemory";
import { askAboutAlerts } from "../../../shared/library/lazy/askAboutAlerts";
import { runLibrary } from "../../../shared/library/lazy/runLibrary";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";

/** Keeps a search with the reader's own things, and says so. What it finds now is on the screen, so it is not new. */
export async function saveSearch(
  { name, query }: Pick<View, "name" | "query">,
  searchMessages: SearchMessages,
  messages: Messages,
): Promise<void> {
  const view = { name: name.slice(0, 200), query, place: "search" } as const;
  const done = await runLibrary(
    { act: (library) => library.saveView(view), done: searchMessages.savedToast },
    messages,
  );
  if (!done) return;
  await askAboutAlerts(messages.language);
}

/** Lets go of one; it can be had back. */
export async function removeSearch({ id }: View, searchMessages: SearchMessages, messages: Messages): Promise<void> {
  await runLibrary({ act: (library) => library.removeView(id), done: searchMessages.unsaved }, messages);
}

const none: readonly View[] = [];

export function useSavedSearches(): readonly View[] {
  const watched = useLibrary("searches", (library) => library.watchViews("search"));
  return "value" in watched && watched.value ? watched.value : none;
}

/** The current search's saved entry, if any. `shown`: the revision of the edition whose results are on the screen; they count as seen. */
export function useSavedSearch(query: string, shown: string | undefined): View | undefined {
  const searches = useSavedSearches();
  const saved = query === "" ? undefined : searches.find((search) => search.query === query);
  const id = saved?.id;
  useEffect(() => {
    if (id && shown !== undefined) seenMemory.change((seen) => ({ ...seen, [id]: shown }));
  }, [id, shown]);
  return saved;
}

export const seenMemory = createDeviceMemory("seen-results", decodeSeenEditions);

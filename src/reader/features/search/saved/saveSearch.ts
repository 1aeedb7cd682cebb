import type { View } from "../../../../domain/library/view";
import type { SearchMessages } from "../../../i18n/areas/search";
import type { Messages } from "../../../i18n/fr";
import { askAboutAlerts } from "../../../shared/library/lazy/askAboutAlerts";
import { runLibrary } from "../../../shared/library/lazy/runLibrary";

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

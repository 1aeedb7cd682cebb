import type { View } from "../../../domain/library/view";
import { openLibrary } from "../../../shared/library/openLibrary";
import { showToast } from "../../../ui/Toast";
import type { SearchSentences } from "../useSearchSentences";
import { lookAtSaved } from "./freshResults";

/** Keeps a search with the reader's own things, and says so. What it finds now is not new. */
export async function keepSearch({ name, query }: Pick<View, "name" | "query">, words: SearchSentences): Promise<void> {
  const library = await openLibrary().catch(() => undefined);
  const done = await library?.saveView({ name: name.slice(0, 200), query, place: "search" });
  showToast({ text: done?.ok ? words.savedToast : words.notSaved });
  if (done?.ok) await lookAtSaved(done.value, query, new AbortController().signal);
}

/** Lets go of one; it can be had back. */
export async function removeSearch({ id }: View, words: SearchSentences): Promise<void> {
  const library = await openLibrary().catch(() => undefined);
  const done = await library?.removeView(id);
  if (!done?.ok) return showToast({ text: words.notSaved });
  showToast({ text: words.unsaved, action: { label: words.undo, onPress: () => void done.undo() } });
}

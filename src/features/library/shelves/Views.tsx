import type { JSX } from "preact";
import type { View } from "../../../domain/library/view";
import { useMessages } from "../../../i18n/useMessages";
import { tellDone } from "../../../shared/library/lazy/tellDone";
import { openLibrary } from "../../../shared/library/openLibrary";
import { paths } from "../../../shared/navigation/paths";
import { IconButton } from "../../../ui/IconButton";
import { writeLibraryQuery } from "../libraryAddress";
import { useLibrarySentences } from "../useLibrarySentences";
import type { ShelfProps } from "./Shelves";
import styles from "./Views.module.css";

/** What the reader looks at again and again, under names of their own. */
export function Views({ shelf, address }: ShelfProps): JSX.Element | null {
  const messages = useMessages();
  const { views: words } = useLibrarySentences();
  const query = writeLibraryQuery(address);
  const views = shelf.index.library.views.filter(({ place }) => place === "library");
  const remove = async ({ id }: View): Promise<void> => {
    const library = await openLibrary();
    tellDone(await library.removeView(id), words.removed, messages);
  };
  if (views.length === 0) return null;
  return (
    <nav aria-label={words.label}>
      <ul class={styles.list}>
        {views.map((view) => (
          <li key={view.id} class={styles.view}>
            <a
              href={view.query === "" ? paths.library() : `${paths.library()}?${view.query}`}
              aria-current={view.query === query ? "page" : undefined}
            >
              {view.name}
            </a>
            {view.query === query && (
              <IconButton icon="close" label={words.remove(view.name)} onPress={() => void remove(view)} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { JSX } from "preact";
import type { View } from "../../../../domain/library/view";
import { libraryArea } from "../../../i18n/areas/library";
import { useMessages } from "../../../i18n/useMessages";
import { runLibrary } from "../../../shared/library/lazy/runLibrary";
import { paths } from "../../../shared/navigation/paths";
import { IconButton } from "../../../ui/IconButton";
import { readViewQuery, writeLibraryQuery } from "../libraryAddress";
import styles from "./SavedFilters.module.css";
import type { TabPanelProps } from "./useTabPanelContent";

export function SavedFilters({ content, address }: TabPanelProps): JSX.Element | null {
  const messages = useMessages();
  const { views: filterMessages } = useMessages(libraryArea).library;
  const query = writeLibraryQuery(address);
  const views = content.index.library.views
    .filter(({ place }) => place === "library")
    .map((view) => ({ ...view, query: readViewQuery(view) }));
  const remove = ({ id }: View): void =>
    void runLibrary({ act: (library) => library.removeView(id), done: filterMessages.removed }, messages);
  if (views.length === 0) return null;
  return (
    <nav aria-label={filterMessages.label}>
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
              <IconButton icon="close" label={filterMessages.remove(view.name)} onPress={() => remove(view)} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

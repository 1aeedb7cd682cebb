import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { View } from "../../domain/library/view";
import { useMessages } from "../../i18n/useMessages";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { Sheet } from "../../ui/Sheet";
import { TextField } from "../../ui/TextField";
import { openLibrary } from "../openLibrary";
import { paths } from "../paths";
import { tellDone } from "../tellDone";
import { isFiltered, writeLibraryQuery } from "./libraryAddress";
import type { ShelfProps } from "./Shelves";
import { useLibrarySentences } from "./useLibrarySentences";
import styles from "./Views.module.css";

const MAX_NAME = 200;

/** What the reader looks at again and again, under names of their own. */
export function Views({ shelf, address }: ShelfProps): JSX.Element | null {
  const messages = useMessages();
  const { views: words } = useLibrarySentences();
  const [name, setName] = useState<string | undefined>(undefined);
  const query = writeLibraryQuery(address);
  const views = shelf.index.library.views.filter(({ place }) => place === "library");
  const isKnown = views.some((view) => view.query === query);
  const canSave = isFiltered(address.filter) && !isKnown;
  const save = async (): Promise<void> => {
    const trimmed = name?.trim().slice(0, MAX_NAME);
    if (!trimmed) return;
    setName(undefined);
    const library = await openLibrary();
    tellDone(await library.saveView({ name: trimmed, place: "library", query }), words.saved, messages);
  };
  const remove = async ({ id }: View): Promise<void> => {
    const library = await openLibrary();
    tellDone(await library.removeView(id), words.removed, messages);
  };
  if (views.length === 0 && !canSave) return null;
  return (
    <nav aria-label={words.label} class={styles.views}>
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
              <button type="button" aria-label={words.remove(view.name)} onClick={() => void remove(view)}>
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
        {canSave && (
          <li>
            <Button icon="plus" onPress={() => setName("")}>
              {words.save}
            </Button>
          </li>
        )}
      </ul>
      <Sheet
        isOpen={name !== undefined}
        onClose={() => setName(undefined)}
        title={words.save}
        closeLabel={messages.article.close}
      >
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField label={words.name} value={name ?? ""} onChange={setName} />
          <Button kind="primary" isDisabled={!name?.trim()} onPress={() => void save()}>
            {words.keep}
          </Button>
        </form>
      </Sheet>
    </nav>
  );
}

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { libraryArea } from "../../../i18n/areas/library";
import { useMessages } from "../../../i18n/useMessages";
import { runLibrary } from "../../../shared/library/lazy/runLibrary";
import { useLimit } from "../../../shared/text/useLimit";
import { Button } from "../../../ui/Button";
import { TextField } from "../../../ui/lazy/TextField";
import { Sheet } from "../../../ui/Sheet";
import { readViewQuery, writeLibraryQuery } from "../libraryAddress";
import styles from "./SavedFilters.module.css";
import type { TabPanelProps } from "./useTabPanelContent";

const MAX_NAME = 200;

export function SaveView({ content, address }: TabPanelProps): JSX.Element | null {
  const messages = useMessages();
  const { views: filterMessages } = useMessages(libraryArea).library;
  const [name, setName] = useState<string | undefined>(undefined);
  const query = writeLibraryQuery(address);
  const isKnown = content.index.library.views.some((view) => view.place === "library" && readViewQuery(view) === query);
  const close = (): void => setName(undefined);
  const save = (): void => {
    const trimmed = name?.trim().slice(0, MAX_NAME);
    if (!trimmed) return;
    close();
    const view = { name: trimmed, place: "library", query } as const;
    void runLibrary({ act: (library) => library.saveView(view), done: filterMessages.saved }, messages);
  };
  const limit = useLimit(name ?? "", MAX_NAME);
  if (isKnown && name === undefined) return null;
  return (
    <>
      <Button kind="plain" icon="plus" onPress={() => setName("")}>
        {filterMessages.save}
      </Button>
      <Sheet
        isOpen={name !== undefined}
        onClose={close}
        title={filterMessages.save}
        closeLabel={messages.article.close}
      >
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField label={filterMessages.name} value={name ?? ""} onChange={setName} limit={limit} />
          <Button kind="primary" isDisabled={!name?.trim()} onPress={save}>
            {filterMessages.keep}
          </Button>
        </form>
      </Sheet>
    </>
  );
}

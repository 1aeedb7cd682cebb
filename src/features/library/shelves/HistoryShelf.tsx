import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useMessages } from "../../../i18n/useMessages";
import { tellDone } from "../../../shared/library/lazy/tellDone";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";
import { openLibrary } from "../../../shared/library/openLibrary";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/lazy/ConfirmDialog";
import { Switch } from "../../../ui/lazy/Switch";
import { useLibrarySentences } from "../useLibrarySentences";
import { ItemShelf } from "./ItemShelf";
import styles from "./ItemShelf.module.css";
import type { ListProps, ShelfProps } from "./Shelves";

/** What was read, for whoever wants that to be kept. */
export function HistoryShelf(props: ShelfProps & ListProps): JSX.Element {
  const messages = useMessages();
  const { empty, history: words } = useLibrarySentences();
  const { list } = props;
  const watched = useLibrary("history", (library) => library.watchHistoryIsOn());
  const [isClearing, setIsClearing] = useState(false);
  const clear = async (): Promise<void> => {
    setIsClearing(false);
    tellDone(await (await openLibrary()).clearHistory(), words.cleared, messages);
  };
  const keep = async (isOn: boolean): Promise<void> => {
    await (await openLibrary()).setHistoryIsOn(isOn);
  };
  return (
    <>
      <div class={styles.shelf}>
        {watched.status === "ready" && (
          <Switch label={words.keep} hint={words.keepHint} isOn={watched.value} onChange={(isOn) => void keep(isOn)} />
        )}
        {list.length > 0 && (
          <div>
            <Button onPress={() => setIsClearing(true)}>{words.clear}</Button>
          </div>
        )}
      </div>
      <ItemShelf {...props} emptyTitle={empty.historyTitle} empty={empty.history} />
      <ConfirmDialog
        isOpen={isClearing}
        title={words.clearTitle}
        confirmLabel={words.clearConfirm}
        cancelLabel={words.clearCancel}
        isDangerous
        onConfirm={() => void clear()}
        onCancel={() => setIsClearing(false)}
      >
        {words.clearText}
      </ConfirmDialog>
    </>
  );
}

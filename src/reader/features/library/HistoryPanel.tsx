import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { libraryArea } from "../../i18n/fr/library";
import { useMessages } from "../../i18n/useMessages";
import { dropDrawnPages } from "../../platform/app/repairApp";
import { runLibrary } from "../../shared/library/lazy/runLibrary";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { resumeMemory } from "../../shared/library/resumeMemory";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/lazy/ask";
import { Switch } from "../../ui/lazy/Switch";
import { ItemsPanel } from "./ItemsPanel";
import styles from "./ItemsPanel.module.css";
import type { ListProps, TabPanelProps } from "./useTabPanelContent";

export function HistoryPanel(props: TabPanelProps & ListProps): JSX.Element {
  const messages = useMessages();
  const { empty, history: historyMessages } = useMessages(libraryArea).library;
  const { list } = props;
  const watched = useLibrary("history", (library) => library.watchHistoryIsOn());
  const [isClearing, setIsClearing] = useState(false);
  const clear = (): void => {
    setIsClearing(false);
    resumeMemory.change(() => null);
    dropDrawnPages().catch(() => undefined);
    void runLibrary({ act: (library) => library.clearHistory(), done: historyMessages.cleared }, messages);
  };
  const setHistory = (isOn: boolean): void =>
    void runLibrary({ act: (library) => library.setHistoryIsOn(isOn) }, messages);
  return (
    <>
      <div class={styles.shelf}>
        {watched.status === "ready" && (
          <Switch
            label={historyMessages.keep}
            hint={historyMessages.keepHint}
            isOn={watched.value}
            onChange={setHistory}
          />
        )}
        {list.length > 0 && (
          <div>
            <Button onPress={() => setIsClearing(true)}>{historyMessages.clear}</Button>
          </div>
        )}
      </div>
      <ItemsPanel {...props} emptyTitle={empty.historyTitle} empty={empty.history} />
      <ConfirmDialog
        isOpen={isClearing}
        title={historyMessages.clearTitle}
        confirmLabel={historyMessages.clearConfirm}
        cancelLabel={historyMessages.clearCancel}
        isDangerous
        onConfirm={clear}
        onCancel={() => setIsClearing(false)}
      >
        {historyMessages.clearText}
      </ConfirmDialog>
    </>
  );
}

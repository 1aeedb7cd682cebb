import type { JSX } from "preact";
import { libraryArea } from "../../i18n/fr/library";
import { useMessages } from "../../i18n/useMessages";
import { Times } from "../../shared/time/Times";
import styles from "./ItemRow.module.css";
import type { DescribedItem } from "./useTabPanelContent";

/** Since when the edition no longer has it, where the library has a copy; nothing where the edition has it. */
export function Withdrawn({
  item: { isInEdition, withdrawnOn },
}: {
  readonly item: DescribedItem;
}): JSX.Element | null {
  const messages = useMessages(libraryArea).library;
  if (isInEdition !== false) return null;
  return (
    <span class={styles.gone}>
      {withdrawnOn === undefined ? (
        messages.withdrawn
      ) : (
        <Times text={messages.withdrawnFrom(withdrawnOn)} dates={[withdrawnOn]} />
      )}
    </span>
  );
}

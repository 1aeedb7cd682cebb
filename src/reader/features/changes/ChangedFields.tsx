import type { JSX } from "preact";
import { changesArea } from "../../i18n/fr/changes";
import { useMessages } from "../../i18n/useMessages";
import { useFieldLabels } from "../../shared/programmes/lazy/useFieldLabels";
import styles from "./ChangesScreen.module.css";

export function ChangedFields({ fields }: { readonly fields: readonly string[] }): JSX.Element | null {
  const messages = useMessages(changesArea).changes;
  const changed = useFieldLabels(fields);
  return changed.length > 0 ? <p class={styles.intro}>{messages.changedFields(changed)}</p> : null;
}

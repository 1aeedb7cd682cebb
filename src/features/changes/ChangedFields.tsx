import type { JSX } from "preact";
import { type CardField, cardFields } from "../../domain/reference/programme";
import { changesArea } from "../../i18n/areas/changes";
import { programmesArea } from "../../i18n/areas/programmes";
import { useMessages } from "../../i18n/useMessages";
import styles from "./ChangesScreen.module.css";

/** A field that only a later application knows is left out. */
export function ChangedFields({ fields }: { readonly fields: readonly string[] }): JSX.Element | null {
  const messages = useMessages(changesArea).changes;
  const { fields: labels, milestones } = useMessages(programmesArea).programmes;
  const changed = fields.flatMap((field) => {
    if (field === "milestones") return [milestones];
    return isCardField(field) ? [labels[field]] : [];
  });
  return changed.length > 0 ? <p class={styles.intro}>{messages.changedFields(changed)}</p> : null;
}

function isCardField(name: string): name is CardField {
  return cardFields.some((field) => field === name);
}

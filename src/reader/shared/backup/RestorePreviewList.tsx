import type { JSX } from "preact";
import type { KindPreview, RestorePreview } from "../../../domain/library/backup/previewRestore";
import { LIBRARY_KINDS } from "../../../domain/library/library";
import { backupArea } from "../../i18n/fr/backup";
import { useMessages } from "../../i18n/useMessages";
import styles from "./BackupPanel.module.css";

const EFFECTS = ["added", "same", "updated", "newerHere", "removed"] as const satisfies readonly (keyof KindPreview)[];

export function RestorePreviewList({ preview }: { readonly preview: RestorePreview }): JSX.Element {
  const { backup: messages } = useMessages(backupArea);
  const { format } = useMessages();
  // `subjects` come along with other records; no reader makes them.
  const kinds = LIBRARY_KINDS.filter((kind) => kind !== "subjects" && EFFECTS.some((one) => preview[kind][one] > 0));
  return (
    <dl class={styles.counts}>
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{messages.kinds[kind]}</dt>
          <dd>
            {format.list(
              EFFECTS.filter((effect) => preview[kind][effect] > 0).map((effect) =>
                messages.preview[effect](preview[kind][effect]),
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

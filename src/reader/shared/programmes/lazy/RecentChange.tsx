import type { JSX } from "preact";
import { findProgrammeChange } from "../../../../domain/edition/changes/findProgrammeChange";
import type { ProgrammeId } from "../../../../domain/ids";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { useWatch } from "../../edition/watching";
import { Times } from "../../time/Times";
import styles from "./RecentChange.module.css";
import { useFieldLabels } from "./useFieldLabels";

/** What the last edition that changed a followed programme has changed in it: its state, its dates or else. */
export function RecentChange({ id }: { readonly id: ProgrammeId }): JSX.Element | null {
  const messages = useMessages(changesArea).changes;
  const watched = useWatch("changes", (storage) => storage.watchEditionChanges());
  const newest = watched.status === "ready" ? findProgrammeChange(watched.value, id) : undefined;
  const labels = useFieldLabels(newest?.fields ?? []);
  if (!newest || labels.length === 0) return null;
  const { publishedOn } = newest;
  return (
    <p class={styles.change}>
      <Times text={messages.changedIn(publishedOn, labels)} dates={[publishedOn]} />
    </p>
  );
}

import type { JSX } from "preact";
import { libraryArea } from "../../i18n/areas/library";
import { useMessages } from "../../i18n/useMessages";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { loadBackup } from "../../shared/library/loadBackup";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import styles from "./RecoverOffer.module.css";

const RestorePanel = lazyComponent(async (language) => (await loadBackup(language)).RestorePanel);

/** For an empty library: the one that the reader has elsewhere is a file away. */
export function RecoverOffer(): JSX.Element | null {
  const messages = useMessages(libraryArea).library;
  const counts = useLibrary("counts", (library) => library.watchCounts());
  if (counts.status !== "ready" || Object.values(counts.value).some((count) => count > 0)) return null;
  return (
    <section class={styles.offer} aria-labelledby="recover">
      <h2 id="recover">{messages.recover}</h2>
      <p>{messages.recoverWhy}</p>
      <RestorePanel />
    </section>
  );
}

import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { GlossaryEntry } from "../../../../../domain/reference/glossary";
import { explorerArea } from "../../../../i18n/areas/explorer";
import { useMessages } from "../../../../i18n/useMessages";
import { acronymAnchor } from "../../../../shared/navigation/acronymAnchor";
import { explorerPaths } from "../../../../shared/navigation/explorerPaths";
import { typeset } from "../../../../shared/text/typeset";
import styles from "./TermDetails.module.css";

export function TermDetails({ entry }: { readonly entry: GlossaryEntry }): JSX.Element {
  const { glossary: messages } = useMessages(explorerArea).explorer;
  return (
    <div class={styles.details}>
      {entry.detail !== undefined && <p lang={identity.language}>{typeset(entry.detail)}</p>}
      {entry.spelledOutBy === "editor" && <p class={styles.by}>{messages.byEditor(identity.title)}</p>}
      <a href={explorerPaths.glossary(acronymAnchor(entry.acronym))}>{messages.page}</a>
    </div>
  );
}

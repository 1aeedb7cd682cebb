import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { GlossaryEntry } from "../../../domain/glossary";
import { acronymAnchor } from "../../acronymAnchor";
import { explorerPaths } from "../../explorerPaths";
import { typeset } from "../../typeset";
import { useExplorer } from "../../useExplorer";
import styles from "./TermDetails.module.css";

/** What there is to say of an acronym besides its meaning, and who says it. */
export function TermDetails({ entry }: { readonly entry: GlossaryEntry }): JSX.Element {
  const { glossary: words } = useExplorer();
  return (
    <div class={styles.details}>
      {entry.detail !== undefined && <p lang={identity.language}>{typeset(entry.detail)}</p>}
      {entry.spelledOutBy === "editor" && <p class={styles.by}>{words.byEditor(identity.title)}</p>}
      <a href={explorerPaths.glossary(acronymAnchor(entry.acronym))}>{words.page}</a>
    </div>
  );
}

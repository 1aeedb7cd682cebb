import { releases } from "virtual:about";
import type { JSX } from "preact";
import { typesetFrench } from "../../../domain/text/typesetFrench";
import type { Statements } from "../../i18n/fr/statements";
import { useMessages } from "../../i18n/useMessages";
import { StatementSection } from "../../shared/text/Statement";
import styles from "./AboutScreen.module.css";

/** The changelog exists in French only. */
export function Changes({ about }: { readonly about: Statements["about"] }): JSX.Element {
  const { language } = useMessages();
  return (
    <StatementSection heading={about.changes} paragraphs={language === "fr" ? [] : [about.changesLanguage]}>
      {releases.map(({ version, day, changes }, index) => (
        <details key={version} class={styles.folded} open={index === 0}>
          <summary>{about.release(version, day)}</summary>
          <ul lang="fr">
            {changes.map((change) => (
              <li key={change}>{typesetFrench(change)}</li>
            ))}
          </ul>
        </details>
      ))}
    </StatementSection>
  );
}

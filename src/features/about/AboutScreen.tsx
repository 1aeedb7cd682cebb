import type { JSX } from "preact";
import { useStatementMessages } from "../../i18n/useStatementMessages";
import { useEdition } from "../../shared/edition/useEdition";
import { Statement, StatementSection } from "../../shared/text/Statement";
import { typeset } from "../../shared/text/typeset";
import styles from "./AboutScreen.module.css";
import { Changes } from "./Changes";
import { Licences } from "./Licences";
import { Versions } from "./Versions";

export default function AboutScreen(): JSX.Element {
  const { about, settings } = useStatementMessages();
  const { identity } = useEdition();
  return (
    <Statement title={settings.about.title}>
      <div class={styles.words}>
        <p class={styles.lead}>{about.what}</p>
        <p lang={identity.language}>{typeset(identity.sourceStatement)}</p>
      </div>
      <Versions about={about} />
      <Changes about={about} />
      <Licences about={about} />
      <StatementSection heading={about.thanks} paragraphs={[about.thanksTo]} />
    </Statement>
  );
}

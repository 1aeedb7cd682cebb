import type { JSX } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import { Statement, StatementSection } from "../../shared/text/Statement";
import { typeset } from "../../shared/text/typeset";
import styles from "./AboutScreen.module.css";
import { Changes } from "./Changes";
import { Licences } from "./Licences";
import { Versions } from "./Versions";

export default function AboutScreen(): JSX.Element {
  const { about, settings } = useMessages(statementsArea);
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

import type { JSX } from "preact";
import { statementsArea } from "../../i18n/fr/statements";
import { useMessages } from "../../i18n/useMessages";
import { Statement, StatementSection } from "../../shared/text/Statement";
import styles from "./AboutScreen.module.css";

export default function PrivacyScreen(): JSX.Element {
  const { privacy, settings } = useMessages(statementsArea);
  return (
    <Statement title={settings.sections.privacy}>
      <p class={styles.lead}>{privacy.lead}</p>
      {privacy.sections.map((section) => (
        <StatementSection key={section.heading} {...section} />
      ))}
    </Statement>
  );
}

import type { JSX } from "preact";
import { useStatementMessages } from "../../i18n/useStatementMessages";
import { Statement, StatementSection } from "../../shared/text/Statement";
import styles from "./AboutScreen.module.css";

export default function PrivacyScreen(): JSX.Element {
  const { privacy, settings } = useStatementMessages();
  return (
    <Statement title={settings.sections.privacy}>
      <p class={styles.lead}>{privacy.lead}</p>
      {privacy.sections.map((section) => (
        <StatementSection key={section.heading} {...section} />
      ))}
    </Statement>
  );
}

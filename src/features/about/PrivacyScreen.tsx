import type { JSX } from "preact";
import { useStatements } from "../../i18n/useStatements";
import { Statement, StatementSection } from "../../shared/text/Statement";
import styles from "./AboutScreen.module.css";

/** What is kept, where, and how to delete it. */
export default function PrivacyScreen(): JSX.Element {
  const { privacy, settings } = useStatements();
  return (
    <Statement title={settings.sections.privacy}>
      <p class={styles.lead}>{privacy.lead}</p>
      {privacy.sections.map((section) => (
        <StatementSection key={section.heading} {...section} />
      ))}
    </Statement>
  );
}

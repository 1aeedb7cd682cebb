import type { JSX } from "preact";
import type { Statements } from "../../i18n/fr/statements";
import { useMessages } from "../../i18n/useMessages";
import { appVersion } from "../../platform/app/appVersion";
import { useEdition } from "../../shared/edition/useEdition";
import { StatementSection } from "../../shared/text/Statement";
import styles from "./AboutScreen.module.css";

/** What to name when something is wrong. */
export function Versions({ about }: { readonly about: Statements["about"] }): JSX.Element {
  const { format } = useMessages();
  const { identity, installed } = useEdition();
  return (
    <StatementSection heading={about.versions}>
      <dl class={styles.facts}>
        <div>
          <dt>{about.app}</dt>
          <dd>{appVersion}</dd>
        </div>
        <div>
          <dt>{about.edition}</dt>
          <dd>
            {installed
              ? about.editionOf(identity.publishedOn, installed.revision.slice(0, 8))
              : format.day(identity.publishedOn)}
          </dd>
        </div>
      </dl>
    </StatementSection>
  );
}

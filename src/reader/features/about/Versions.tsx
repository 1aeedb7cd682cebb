import type { JSX } from "preact";
import type { Statements } from "../../i18n/fr/statements";
import { appVersion } from "../../platform/app/appVersion";
import { useEdition } from "../../shared/edition/useEdition";
import { StatementSection } from "../../shared/text/Statement";
import { EditionAge } from "../../shared/time/EditionAge";
import styles from "./AboutScreen.module.css";

export function Versions({ about }: { readonly about: Statements["about"] }): JSX.Element {
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
            <EditionAge identity={identity} />
            {installed && about.revision(installed.revision.slice(0, 8))}
          </dd>
        </div>
      </dl>
    </StatementSection>
  );
}

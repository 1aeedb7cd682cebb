import type { JSX } from "preact";
import type { Statements } from "../../i18n/fr/statements";
import { StatementSection } from "../../shared/text/Statement";
import { Icon } from "../../ui/Icon";
import { externalIcon } from "../../ui/lazy/lazyIcons";
import styles from "./Appeal.module.css";

/** The authority's own addresses, as the official form of the statement gives them. */
const FORM_URL = "https://formulaire.defenseurdesdroits.fr/";
const DELEGATES_URL = "https://www.defenseurdesdroits.fr/saisir/delegues";

export function Appeal({ messages }: { readonly messages: Statements["accessibility"] }): JSX.Element {
  return (
    <StatementSection heading={messages.appeal} paragraphs={[messages.appealWhen]}>
      <ul class={styles.ways}>
        <li>
          <a href={FORM_URL}>
            {messages.appealForm}
            <Icon name={externalIcon} />
          </a>
        </li>
        <li>
          <a href={DELEGATES_URL}>
            {messages.appealDelegate}
            <Icon name={externalIcon} />
          </a>
        </li>
        <li>
          {messages.appealPost}
          <address lang="fr">
            <span>Défenseur des droits</span>
            <span>Libre réponse 71120</span>
            <span>75342 Paris CEDEX 07</span>
          </address>
        </li>
      </ul>
    </StatementSection>
  );
}

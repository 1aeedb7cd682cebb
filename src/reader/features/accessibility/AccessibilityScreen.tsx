import { identity, siteUrl } from "virtual:edition";
import type { JSX } from "preact";
import { type Statements, statementsArea } from "../../i18n/fr/statements";
import { useMessages } from "../../i18n/useMessages";
import { Statement, StatementSection } from "../../shared/text/Statement";
import { Icon } from "../../ui/Icon";
import { externalIcon } from "../../ui/lazy/lazyIcons";
import styles from "./Appeal.module.css";

/** Changes with the statement's text. */
const ESTABLISHED_ON = "2026-11-25";

const technologies = ["HTML", "WAI-ARIA", "CSS", "SVG", "JavaScript"] as const;
const tools = ["axe-core 4.11", "Lighthouse 12.8", "Playwright 1.65", "Chromium"] as const;

/** The statement in the order and under the headings that French law gives it. */
export default function AccessibilityScreen(): JSX.Element {
  const { navigation, format, contacts, offline, dossier, notFound } = useMessages();
  const { accessibility: messages, settings } = useMessages(statementsArea);
  return (
    <Statement title={settings.accessibility.title}>
      <StatementSection heading={messages.heading} paragraphs={[messages.commitment(identity.title)]}>
        {siteUrl !== "" && <p>{siteUrl}</p>}
      </StatementSection>
      <StatementSection
        heading={messages.state}
        paragraphs={[messages.stateIs(identity.title), messages.stateLimits]}
      />
      <StatementSection heading={messages.results} items={messages.resultsAre} />
      <StatementSection heading={messages.gaps}>
        <h3>{messages.nonConformities}</h3>
        <ul>
          {messages.nonConformitiesAre.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
        <h3>{messages.derogations}</h3>
        <p>{messages.derogationsAre}</p>
        <h3>{messages.exempt}</h3>
        <p>{messages.exemptAre}</p>
      </StatementSection>
      <StatementSection heading={messages.establishment} paragraphs={[messages.establishedOn(ESTABLISHED_ON)]}>
        <h3>{messages.technologies}</h3>
        <p>{format.list(technologies)}</p>
        <h3>{messages.environment}</h3>
        <ul>
          {messages.environmentIs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{messages.tools}</h3>
        <p>{format.list(tools)}</p>
        <h3>{messages.pages}</h3>
        <p>
          {format.list([
            navigation.frontPage,
            messages.articleScreen,
            navigation.programmes,
            navigation.explorer,
            navigation.library,
            navigation.search,
            contacts.title,
            offline.title,
            dossier.title,
            navigation.settings,
            settings.about.title,
            settings.accessibility.title,
            settings.sections.privacy,
            notFound.title,
          ])}
        </p>
      </StatementSection>
      {identity.contact ? (
        <StatementSection heading={messages.contact} paragraphs={[messages.contactAt]}>
          <p>
            <a href={identity.contact.includes("://") ? identity.contact : `mailto:${identity.contact}`}>
              {identity.contact}
            </a>
          </p>
        </StatementSection>
      ) : (
        <StatementSection heading={messages.contact} paragraphs={[messages.contactIs]} />
      )}
      <Appeal messages={messages} />
    </Statement>
  );
}

/** The authority's own addresses, as the official form of the statement gives them. */
const FORM_URL = "https://formulaire.defenseurdesdroits.fr/";
const DELEGATES_URL = "https://www.defenseurdesdroits.fr/saisir/delegues";

function Appeal({ messages }: { readonly messages: Statements["accessibility"] }): JSX.Element {
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

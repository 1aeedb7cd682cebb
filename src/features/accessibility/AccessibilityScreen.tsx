import { identity, siteUrl } from "virtual:edition";
import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { useStatementMessages } from "../../i18n/useStatementMessages";
import { Statement, StatementSection } from "../../shared/text/Statement";
import { Appeal } from "./Appeal";

/** Changes with the statement's text. */
const ESTABLISHED_ON = "2026-11-25";

const technologies = ["HTML", "WAI-ARIA", "CSS", "SVG", "JavaScript"] as const;
const tools = ["axe-core 4.11", "Lighthouse 12.8", "Playwright 1.65", "Chromium"] as const;

/** The statement in the order and under the headings that French law gives it. */
export default function AccessibilityScreen(): JSX.Element {
  const { navigation, format, contacts, offline, dossier, notFound } = useMessages();
  const { accessibility: words, settings } = useStatementMessages();
  return (
    <Statement title={settings.accessibility.title}>
      <StatementSection heading={words.heading} paragraphs={[words.commitment(identity.title)]}>
        {siteUrl !== "" && <p>{siteUrl}</p>}
      </StatementSection>
      <StatementSection heading={words.state} paragraphs={[words.stateIs(identity.title), words.stateLimits]} />
      <StatementSection heading={words.results} items={words.resultsAre} />
      <StatementSection heading={words.gaps}>
        <h3>{words.nonConformities}</h3>
        <ul>
          {words.nonConformitiesAre.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
        <h3>{words.derogations}</h3>
        <p>{words.derogationsAre}</p>
        <h3>{words.exempt}</h3>
        <p>{words.exemptAre}</p>
      </StatementSection>
      <StatementSection heading={words.establishment} paragraphs={[words.establishedOn(ESTABLISHED_ON)]}>
        <h3>{words.technologies}</h3>
        <p>{format.list(technologies)}</p>
        <h3>{words.environment}</h3>
        <ul>
          {words.environmentIs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{words.tools}</h3>
        <p>{format.list(tools)}</p>
        <h3>{words.pages}</h3>
        <p>
          {format.list([
            navigation.frontPage,
            words.articleScreen,
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
        <StatementSection heading={words.contact} paragraphs={[words.contactAt]}>
          <p>
            <a href={identity.contact.includes("://") ? identity.contact : `mailto:${identity.contact}`}>
              {identity.contact}
            </a>
          </p>
        </StatementSection>
      ) : (
        <StatementSection heading={words.contact} paragraphs={[words.contactIs]} />
      )}
      <Appeal words={words} />
    </Statement>
  );
}

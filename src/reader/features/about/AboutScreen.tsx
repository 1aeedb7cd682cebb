import { packages, releases } from "virtual:about";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { typesetFrench } from "../../../domain/text/typesetFrench";
import { type Statements, statementsArea } from "../../i18n/fr/statements";
import { useMessages } from "../../i18n/useMessages";
import { appVersion } from "../../platform/app/appUpdate";
import { useEdition } from "../../shared/edition/useEdition";
import { Statement, StatementSection } from "../../shared/text/Statement";
import { typeset } from "../../shared/text/typeset";
import { EditionAge } from "../../shared/time/EditionAge";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./AboutScreen.module.css";

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

/** The changelog exists in French only. */
export function Changes({ about }: { readonly about: Statements["about"] }): JSX.Element {
  const { language } = useMessages();
  return (
    <StatementSection heading={about.changes} paragraphs={language === "fr" ? [] : [about.changesLanguage]}>
      {releases.map(({ version, day, changes }, index) => (
        <details key={version} class={styles.folded} open={index === 0}>
          <summary>{about.release(version, day)}</summary>
          <ul lang="fr">
            {changes.map((change) => (
              <li key={change}>{typesetFrench(change)}</li>
            ))}
          </ul>
        </details>
      ))}
    </StatementSection>
  );
}

const fonts = [
  { name: "Literata", by: "The Literata Project Authors" },
  { name: "Atkinson Hyperlegible Next", by: "The Atkinson Hyperlegible Next Project Authors" },
] as const;

/** Requires attribution, a link and a note on changes, but not the full text. */
const MAP_LICENCE = "https://creativecommons.org/licenses/by/4.0/";

export function Licences({ about }: { readonly about: Statements["about"] }): JSX.Element {
  const { identity } = useEdition();
  return (
    <StatementSection heading={about.licences} paragraphs={[about.code, about.texts(identity.publisher.name)]}>
      <h3>{about.fonts}</h3>
      <p>{about.fontsBy}</p>
      <ul class={styles.packages} lang="en">
        {fonts.map(({ name, by }) => (
          <li key={name}>
            <span>{name}</span>
            <span>{by}</span>
          </li>
        ))}
      </ul>
      <h3>{about.map}</h3>
      <p>
        {about.mapBy} <a href={MAP_LICENCE}>CC BY 4.0</a>
      </p>
      <h3>{about.packages}</h3>
      <ul class={styles.packages} lang="en">
        {packages.map(({ name, version, licence }) => (
          <li key={name}>
            <span>{`${name} ${version}`}</span>
            <span>{licence}</span>
          </li>
        ))}
      </ul>
      <LicenceTexts about={about} />
    </StatementSection>
  );
}

type Texts = typeof import("virtual:licences")["licences"];

/** Loaded on demand: thirty kilobytes that hardly anybody opens. */
function LicenceTexts({ about }: { readonly about: Statements["about"] }): JSX.Element {
  const [texts, setTexts] = useState<Texts | "loading" | "unavailable">("loading");
  const load = (): void => {
    import("virtual:licences").then(
      ({ licences }) => setTexts(licences),
      () => setTexts("unavailable"),
    );
  };
  return (
    <details class={styles.folded} onToggle={load}>
      <summary>{about.fullTexts}</summary>
      <p>{about.fullTextsLanguage}</p>
      {texts === "loading" && <Skeleton label={about.loading} />}
      {texts === "unavailable" && <p role="status">{about.unavailable}</p>}
      {typeof texts !== "string" &&
        texts.map(({ covers, text }) => (
          <article key={text} lang="en">
            <h4>{covers.join(", ")}</h4>
            <p class={styles.legal}>{text}</p>
          </article>
        ))}
    </details>
  );
}

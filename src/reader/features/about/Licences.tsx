import { packages } from "virtual:about";
import type { JSX } from "preact";
import type { Statements } from "../../i18n/fr/statements";
import { useEdition } from "../../shared/edition/useEdition";
import { StatementSection } from "../../shared/text/Statement";
import styles from "./AboutScreen.module.css";
import { LicenceTexts } from "./LicenceTexts";

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

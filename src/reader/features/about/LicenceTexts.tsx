import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Statements } from "../../i18n/fr/statements";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./AboutScreen.module.css";

type Texts = typeof import("virtual:licences")["licences"];

/** Loaded on demand: thirty kilobytes that hardly anybody opens. */
export function LicenceTexts({ about }: { readonly about: Statements["about"] }): JSX.Element {
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

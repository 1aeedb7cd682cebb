import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { EditionIdentity } from "../../domain/edition/edition";
import type { ArticleId } from "../../domain/ids";
import { typeset } from "../../shared/text/typeset";
import styles from "./DossierDocument.module.css";
import type { DossierSection } from "./dossierSection";
import { useDossierSentences } from "./useDossierSentences";

type Parts = {
  readonly sections: readonly DossierSection[];
  /** Asked for, but in this edition no more. */
  readonly missing: readonly ArticleId[];
  readonly identity: EditionIdentity;
};
type Props = Parts & {
  /** The reader's own words, perhaps none. */
  readonly title: string;
  readonly introduction: string;
  readonly facts: string;
};

/** What is printed: a first page with the contents, each section from a new page on, and where all of it comes from. */
export function DossierDocument({ title, introduction, facts, sections, missing, identity }: Props): JSX.Element {
  const dossier = useDossierSentences();
  return (
    <div class={styles.document}>
      <header class={styles.cover}>
        <p class={styles.publication} lang={identity.language}>
          {typeset(identity.title)}
        </p>
        <h2>{title.trim() || dossier.title}</h2>
        <p class={styles.facts}>{facts}</p>
        {introduction.trim() && <p class={styles.introduction}>{introduction.trim()}</p>}
      </header>
      {/* Drawn once: fifty articles must not be gone through for every letter of the introduction. */}
      {useMemo(
        () => (
          <>
            <Contents sections={sections} missing={missing} identity={identity} />
            {sections.map((section) => (
              <article key={section.anchor} id={section.anchor} class={styles.section}>
                <header class={styles.header} lang={identity.language}>
                  {section.kicker}
                  <h3>{section.title}</h3>
                </header>
                <p class={styles.facts}>{section.detail}</p>
                {section.content}
              </article>
            ))}
            <Sources sections={sections} identity={identity} />
          </>
        ),
        [sections, missing, identity],
      )}
    </div>
  );
}

function Contents({ sections, missing, identity }: Parts): JSX.Element {
  const dossier = useDossierSentences();
  return (
    <nav class={styles.contents} aria-labelledby="dossier-contents">
      <h3 id="dossier-contents">{dossier.contents}</h3>
      <ol>
        {sections.map(({ anchor, title, detail }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} lang={identity.language}>
              {title}
            </a>
            <span class={styles.detail}>{detail}</span>
          </li>
        ))}
      </ol>
      {missing.length > 0 && <p class={styles.facts}>{dossier.missingIn(missing)}</p>}
    </nav>
  );
}

function Sources({ sections, identity }: Omit<Parts, "missing">): JSX.Element {
  const dossier = useDossierSentences();
  return (
    <section class={styles.sources} aria-labelledby="dossier-sources">
      <h3 id="dossier-sources">{dossier.sources}</h3>
      <ol lang={identity.language}>
        {sections.map(({ anchor, source }) => (
          <li key={anchor}>{source}</li>
        ))}
      </ol>
      <p class={styles.facts} lang={identity.language}>
        {typeset(identity.sourceStatement)}
      </p>
    </section>
  );
}

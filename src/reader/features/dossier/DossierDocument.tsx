import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { EditionIdentity } from "../../../domain/edition/edition";
import type { ArticleId } from "../../../domain/ids";
import { dossierArea } from "../../i18n/fr/dossier";
import { useMessages } from "../../i18n/useMessages";
import { typeset } from "../../shared/text/typeset";
import styles from "./DossierDocument.module.css";
import type { DossierSection } from "./dossierSection";

type Parts = {
  readonly sections: readonly DossierSection[];
  /** Requested, but no longer in this edition. */
  readonly missing: readonly ArticleId[];
  readonly identity: EditionIdentity;
};
type Props = Parts & {
  readonly title: string;
  readonly introduction: string;
  readonly facts: ComponentChildren;
};

/** A cover with the contents, each article on a new page, programmes as cards, and the sources. */
export function DossierDocument({ title, introduction, facts, sections, missing, identity }: Props): JSX.Element {
  const dossier = useMessages(dossierArea).dossier;
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
      {/* Memoised: typing the introduction must not re-render fifty articles. */}
      {useMemo(
        () => (
          <>
            <Contents sections={sections} missing={missing} identity={identity} />
            {sections.map((section) => (
              <article
                key={section.anchor}
                id={section.anchor}
                class={`${styles.section} ${section.isCard ? styles.card : ""}`}
              >
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
  const dossier = useMessages(dossierArea).dossier;
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
  const dossier = useMessages(dossierArea).dossier;
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

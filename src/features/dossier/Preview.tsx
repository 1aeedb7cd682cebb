import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Dossier } from "../../domain/dossier";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../useEdition";
import { usePrintHead } from "../usePrintHead";
import { DossierDocument } from "./DossierDocument";
import styles from "./DossierScreen.module.css";
import type { DossierDrawings } from "./dossierSection";
import { makeArticleSection } from "./makeArticleSection";
import { useDossierSentences } from "./useDossierSentences";
import type { FoundArticles } from "./watchArticles";

type Props = { readonly dossier: Dossier; readonly found: FoundArticles; readonly draw: DossierDrawings };

/** The document as it will be printed, on the screen under the words that introduce it, alone on paper. */
export function Preview({ dossier, found, draw }: Props): JSX.Element {
  const messages = useMessages();
  const words = useDossierSentences();
  const { identity, themes } = useEdition();
  const { articles: ids, title, introduction } = dossier;
  const articles = useMemo(() => ids.flatMap((id) => found.get(id) ?? []), [ids, found]);
  const missing = useMemo(() => ids.filter((id) => found.get(id) === null), [ids, found]);
  const sections = useMemo(
    () => articles.map((article) => makeArticleSection(article, { identity, themes }, messages, draw)),
    [articles, identity, themes, messages, draw],
  );
  const of = messages.edition.of(identity.publishedOn);
  usePrintHead(title.trim() ? `${identity.title} · ${title.trim()}` : identity.title, of);
  return (
    <section class={styles.preview} aria-labelledby="dossier-preview">
      <p class={styles.label} id="dossier-preview">
        {words.preview}
      </p>
      <DossierDocument
        title={title}
        introduction={introduction}
        facts={`${of} · ${words.count(articles.length)}`}
        sections={sections}
        missing={missing}
        identity={identity}
      />
    </section>
  );
}

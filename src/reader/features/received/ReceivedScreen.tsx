import type { ComponentChildren, JSX } from "preact";
import type { Article } from "../../../domain/article/article";
import type { Programme } from "../../../domain/reference/programme";
import { editionFileArea } from "../../i18n/fr/editionFile";
import { useMessages } from "../../i18n/useMessages";
import { useStore } from "../../platform/store";
import { useEdition } from "../../shared/edition/useEdition";
import { receivedTexts } from "../../shared/editionFile/received";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { typeset } from "../../shared/text/typeset";
import { ArticleTime, Times } from "../../shared/time/Times";
import styles from "./ReceivedScreen.module.css";

type Props = {
  readonly renderText: (article: Article) => ComponentChildren;
  readonly renderProgramme: (programme: Programme) => ComponentChildren;
};

/** Articles and programmes out of a file, of whatever edition they are: nothing of them is stored, and the own edition stays as it is. */
export function ReceivedScreen({ renderText, renderProgramme }: Props): JSX.Element {
  const { navigation, article: articleMessages } = useMessages();
  const { received } = useMessages(editionFileArea).editionFile;
  const { identity } = useEdition();
  const heading = useScreen(`${received.title} · ${identity.title}`);
  const chosen = useStore(receivedTexts, (texts) => texts);
  return (
    <div class={styles.screen}>
      <BackLink href={paths.offline()} label={navigation.offline} />
      <h1 ref={heading} tabIndex={-1}>
        {received.title}
      </h1>
      {chosen ? (
        <section class={styles.articles} aria-labelledby="recu">
          <h2 id="recu">
            <Times text={received.from(chosen.publishedOn)} dates={[chosen.publishedOn]} />
          </h2>
          <p class={styles.facts}>{chosen.isSigned ? received.signed : received.unsigned}</p>
          {chosen.articles.map((article) => (
            <article key={article.id} class={styles.article} aria-labelledby={`recu-${article.id}`}>
              <h3 id={`recu-${article.id}`} lang={identity.language}>
                {typeset(article.title)}
              </h3>
              <p class={styles.facts}>
                <ArticleTime date={article.date} />
              </p>
              {renderText(article)}
              <p class={styles.facts}>{articleMessages.source(identity.publisher.name)}</p>
            </article>
          ))}
          {chosen.programmes.map((programme) => (
            <article key={programme.id} class={styles.article} aria-labelledby={`recu-programme-${programme.id}`}>
              <h3 id={`recu-programme-${programme.id}`} lang={identity.language}>
                {typeset(programme.name.value)}
              </h3>
              {renderProgramme(programme)}
            </article>
          ))}
        </section>
      ) : (
        <p class={styles.facts}>
          {received.nothing} <a href={`${paths.offline()}#fichier`}>{received.open}</a>
        </p>
      )}
    </div>
  );
}

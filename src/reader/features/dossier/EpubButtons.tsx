import type { JSX } from "preact";
import type { Article } from "../../../domain/article/article";
import type { ArticleId } from "../../../domain/ids";
import { dossierArea } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import { Button } from "../../ui/Button";
import { showToast } from "../../ui/Toast";
import styles from "./DossierScreen.module.css";

type Props = { readonly articles: readonly ArticleId[]; readonly title: string };

/** For e-readers and libraries: the dossier's articles, or all of the edition. */
export function EpubButtons({ articles, title }: Props): JSX.Element {
  const { date, edition, missing } = useMessages();
  const { epub } = useMessages(dossierArea).dossier;
  const { identity, topics } = useEdition();
  const address = (path: string): string => new URL(path, location.href).href;
  const save = async (ids: readonly ArticleId[] | undefined): Promise<void> => {
    const { saveEpub } = await import("./saveEpub");
    const age = edition.age(identity);
    const isSaved = await saveEpub(
      ids,
      {
        id: address(ids ? paths.dossier(ids) : `${paths.frontPage()}#${identity.publishedOn}`),
        title: (ids && title.trim()) || identity.title,
        language: identity.language,
        publisher: identity.publisher.name,
        publishedOn: identity.publishedOn,
        statement: `${age}. ${identity.sourceStatement}`,
        words: epub.words,
      },
      (article: Article) => ({
        article: { ...article, title: typeset(article.title) },
        facts: [
          ...article.topics.flatMap((id) => topics.find((topic) => topic.id === id)?.name ?? []),
          date(article.date),
        ].join(" · "),
        url: address(paths.article(article.id)),
      }),
    );
    if (!isSaved) showToast({ text: epub.failed });
  };
  const press = (ids: readonly ArticleId[] | undefined) => () =>
    void save(ids).catch(() => showToast({ text: missing.notice }));
  return (
    <div class={styles.ways}>
      {articles.length > 0 && <Button onPress={press(articles)}>{epub.dossier}</Button>}
      <Button kind="plain" onPress={press(undefined)}>
        {epub.edition}
      </Button>
    </div>
  );
}

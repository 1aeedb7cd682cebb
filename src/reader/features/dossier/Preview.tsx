import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Article } from "../../../domain/article/article";
import type { Dossier } from "../../../domain/device/dossier";
import type { ArticleId } from "../../../domain/ids";
import { dossierArea } from "../../i18n/fr/dossier";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import type { FoundArticles } from "../../shared/edition/watchArticles";
import { paths } from "../../shared/navigation/paths";
import { usePrintHead } from "../../shared/text/ArticleSource";
import { typeset } from "../../shared/text/typeset";
import { EditionAge } from "../../shared/time/EditionAge";
import { Button } from "../../ui/Button";
import { showToast } from "../../ui/Toast";
import { DossierDocument } from "./DossierDocument";
import styles from "./DossierScreen.module.css";
import { type DossierRenderers, makeArticleSection, makeProgrammeSection } from "./dossierSection";
import { listChosen, useNamedProgrammes } from "./watchNamedProgrammes";

type Props = { readonly dossier: Dossier; readonly found: FoundArticles; readonly renderers: DossierRenderers };

export function Preview({ dossier, found, renderers }: Props): JSX.Element {
  const messages = useMessages();
  const dossierMessages = useMessages(dossierArea).dossier;
  const { identity, topics } = useEdition();
  const { articles: ids, title, introduction, hasRemarks } = dossier;
  const articles = useMemo(() => ids.flatMap((id) => found.get(id) ?? []), [ids, found]);
  const missing = useMemo(() => ids.filter((id) => found.get(id) === null), [ids, found]);
  const named = useNamedProgrammes(dossier);
  const { leftOut, programmes, hasProgrammes } = dossier;
  const chosen = useMemo(() => listChosen(dossier, named), [leftOut, programmes, hasProgrammes, named]);
  const sections = useMemo(
    () => [
      ...articles.map((article) => makeArticleSection(article, { identity, topics }, messages, renderers, hasRemarks)),
      ...chosen.map((programme) =>
        makeProgrammeSection(programme, { identity, topics, named, messages, dossierMessages, renderers }),
      ),
    ],
    [articles, chosen, named, identity, topics, messages, dossierMessages.programme, renderers, hasRemarks],
  );
  const of = messages.edition.age(identity);
  usePrintHead(title.trim() ? `${identity.title} · ${title.trim()}` : identity.title, of);
  return (
    <section class={styles.preview} aria-labelledby="dossier-preview">
      <p class={styles.label} id="dossier-preview">
        {dossierMessages.preview}
      </p>
      <DossierDocument
        title={title}
        introduction={introduction}
        facts={
          <>
            <EditionAge identity={identity} />
            {[
              dossierMessages.count(articles.length),
              (hasProgrammes || chosen.length > 0) && dossierMessages.programmes(chosen.length),
            ]
              .filter(Boolean)
              .map((fact) => ` · ${fact}`)}
          </>
        }
        sections={sections}
        missing={missing}
        identity={identity}
      />
    </section>
  );
}

type EpubButtonsProps = { readonly articles: readonly ArticleId[]; readonly title: string };

/** For e-readers and libraries: the dossier's articles, or all of the edition. */
export function EpubButtons({ articles, title }: EpubButtonsProps): JSX.Element {
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

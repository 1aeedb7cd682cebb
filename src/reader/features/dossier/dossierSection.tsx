import type { ComponentChildren } from "preact";
import type { Article } from "../../../domain/article/article";
import type { Programme } from "../../../domain/reference/programme";
import { writeCitation } from "../../../domain/text/writeCitation";
import type { Messages } from "../../i18n/fr";
import type { DossierMessages } from "../../i18n/fr/dossier";
import type { ShownEdition } from "../../shared/edition/useEdition";
import { paths } from "../../shared/navigation/paths";
import { ArticleSource } from "../../shared/text/ArticleSource";
import { LazyWithdrawnNote } from "../../shared/text/LazyWithdrawnNote";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { typeset } from "../../shared/text/typeset";
import { ArticleTime } from "../../shared/time/Times";
import type { ReadArticle, ReadProgramme } from "../../storage";
import type { NamedProgrammes } from "./watchNamedProgrammes";

/** Its own headings start at level 4. */
export type DossierSection = {
  readonly anchor: string;
  readonly title: string;
  /** On paper one of several on a page; an article begins on a page of its own. */
  readonly isCard: boolean;
  readonly kicker: ComponentChildren;
  /** A date, shown under the title and in the contents. */
  readonly detail: ComponentChildren;
  readonly content: ComponentChildren;
  /** Its entry in the list of sources. */
  readonly source: string;
};

/** Render functions of other features, passed in by `app`. */
export type DossierRenderers = {
  readonly article: (article: Article, hasRemarks: boolean) => ComponentChildren;
  readonly programme: (named: NamedProgrammes, programme: Programme) => ComponentChildren;
};

export function makeArticleSection(
  article: ReadArticle,
  { identity, topics }: Pick<ShownEdition, "identity" | "topics">,
  messages: Messages,
  renderers: DossierRenderers,
  hasRemarks: boolean,
): DossierSection {
  const title = typeset(article.title);
  return {
    anchor: `dossier-${article.id}`,
    title,
    isCard: false,
    kicker: <TopicKicker ids={article.topics} topics={topics} />,
    detail: <ArticleTime date={article.date} />,
    content: (
      <>
        {article.withdrawnOn !== undefined && <LazyWithdrawnNote on={article.withdrawnOn} />}
        {renderers.article(article, hasRemarks)}
        <ArticleSource article={article} identity={identity} />
      </>
    ),
    source: writeCitation({
      title,
      publisher: identity.publisher.name,
      date: messages.date(article.date),
      edition: identity.title,
      editionDate: messages.edition.age(identity),
      url: new URL(paths.article(article.id), location.href).href,
    }),
  };
}

type Surroundings = Pick<ShownEdition, "identity" | "topics"> & {
  readonly named: NamedProgrammes;
  readonly messages: Messages;
  readonly dossierMessages: DossierMessages;
  readonly renderers: DossierRenderers;
};

export function makeProgrammeSection(
  programme: ReadProgramme,
  { identity, topics, named, messages, dossierMessages, renderers }: Surroundings,
): DossierSection {
  const title = typeset(programme.name.value);
  const editionDate = messages.edition.age(identity);
  return {
    anchor: `dossier-programme-${programme.id}`,
    title,
    isCard: true,
    kicker: <TopicKicker ids={programme.topics} topics={topics} />,
    detail: dossierMessages.programme,
    content: (
      <>
        {programme.withdrawnOn !== undefined && <LazyWithdrawnNote on={programme.withdrawnOn} />}
        {renderers.programme(named, programme)}
      </>
    ),
    source: writeCitation({
      title,
      publisher: identity.publisher.name,
      date: dossierMessages.programme,
      edition: identity.title,
      editionDate,
      url: new URL(paths.programme(programme.id), location.href).href,
    }),
  };
}

import { writeCitation } from "../../../domain/text/writeCitation";
import type { Messages } from "../../i18n/fr";
import type { ShownEdition } from "../../shared/edition/useEdition";
import { paths } from "../../shared/navigation/paths";
import { ArticleSource } from "../../shared/text/ArticleSource";
import { LazyWithdrawnNote } from "../../shared/text/LazyWithdrawnNote";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { typeset } from "../../shared/text/typeset";
import { ArticleTime } from "../../shared/time/ArticleTime";
import type { ReadArticle } from "../../storage";
import type { DossierRenderers, DossierSection } from "./dossierSection";

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

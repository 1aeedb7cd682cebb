import type { Article } from "../../domain/article";
import { writeCitation } from "../../domain/writeCitation";
import type { Messages } from "../../i18n/fr";
import { ArticleSource } from "../ArticleSource";
import { paths } from "../paths";
import { ThemeKicker } from "../ThemeKicker";
import { typeset } from "../typeset";
import type { ShownEdition } from "../useEdition";
import type { DossierDrawings, DossierSection } from "./dossierSection";

export function makeArticleSection(
  article: Article,
  { identity, themes }: Pick<ShownEdition, "identity" | "themes">,
  messages: Messages,
  draw: DossierDrawings,
  hasRemarks: boolean,
): DossierSection {
  const title = typeset(article.title);
  const detail = messages.date(article.date);
  return {
    anchor: `dossier-${article.id}`,
    title,
    kicker: <ThemeKicker ids={article.themes} themes={themes} />,
    detail,
    content: (
      <>
        {draw.article(article, hasRemarks)}
        <ArticleSource id={article.id} identity={identity} />
      </>
    ),
    source: writeCitation({
      title,
      publisher: identity.publisher.name,
      date: detail,
      edition: identity.title,
      editionDate: messages.edition.age(identity),
      url: new URL(paths.article(article.id), location.href).href,
    }),
  };
}

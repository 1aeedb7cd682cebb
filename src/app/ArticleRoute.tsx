import type { JSX } from "preact";
import type { Article } from "../domain/article";
import { ArticleScreen } from "../features/article/ArticleScreen";
import { findRange } from "../features/article/findRange";
import { ListenTool } from "../features/listen/ListenTool";
import { ReadingSettingsTool } from "../features/reading-settings/ReadingSettingsTool";

/** The article's screen with the tools that other features bring to it. */
export default function ArticleRoute(): JSX.Element {
  return <ArticleScreen tools={drawTools} />;
}

function drawTools(article: Article): JSX.Element {
  return (
    <>
      <ReadingSettingsTool sample={article.standfirst} />
      <ListenTool article={article} findRange={findRange} />
    </>
  );
}

import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Article } from "../../../../domain/article/article";
import { listFirstReferences } from "../../../../domain/article/blocks";
import type { FootnoteDefinition } from "../../../../domain/article/body";
import type { Mark } from "../../../../domain/article/mark";
import styles from "./ArticleBody.module.css";
import { FootnoteScopeContext, Footnotes } from "./Footnotes";
import { type BlockRenderers, renderBlocks } from "./renderBlocks";
import { useLazyExtras } from "./useLazyExtras";
import { usePrintedMarks } from "./useMarks";

type Props = {
  readonly article: Article;
  readonly annotations?: readonly Mark[];
};

/** One of several articles on a printed page: nothing lazy, no popovers, headings two levels deeper and unique ids. */
export function PrintedText({ article, annotations }: Props): JSX.Element {
  const { children } = article.body;
  const extras = useLazyExtras();
  const renderers: BlockRenderers = {
    marks: usePrintedMarks(article, annotations),
    notes: article.notes,
    below: extras?.renderFigures(article),
    anchors: listFirstReferences(article.body),
    hasIds: false,
    deeper: 2,
  };
  const footnotes = children.filter((block): block is FootnoteDefinition => block.type === "footnoteDefinition");
  return (
    <FootnoteScopeContext.Provider value={article.id}>
      <div class={`${styles.body} ${styles.flow}`} lang={identity.language}>
        {renderBlocks(children, renderers)}
      </div>
      {footnotes.length > 0 && (
        <div lang={identity.language}>
          <Footnotes footnotes={footnotes} render={(blocks) => renderBlocks(blocks, renderers)} />
        </div>
      )}
    </FootnoteScopeContext.Provider>
  );
}

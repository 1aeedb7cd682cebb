import type { JSX } from "preact";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Article } from "../../domain/article";
import type { FootnoteDefinition } from "../../domain/body";
import type { BlockId } from "../../domain/ids";
import { listFirstReferences } from "../../domain/listFirstReferences";
import type { Mark } from "../../domain/mark";
import { canPopOver } from "../../platform/canPopOver";
import styles from "./ArticleBody.module.css";
import { type Drawing, drawBlocks } from "./drawBlocks";
import { Explanation } from "./Explanation";
import { type Explain, ExplainContext, type Question } from "./explain";
import { Footnotes } from "./Footnotes";
import { isFar, isLong } from "./longArticle";
import { useFarBlocks } from "./useFarBlocks";

type Props = { readonly article: Article; readonly marks: ReadonlyMap<BlockId, readonly Mark[]> };
type Asked = { readonly question: Question; readonly anchor: HTMLElement };

/** The text with its footnotes, drawn once; what is tapped is answered beside it. */
export function ArticleBody({ article, marks }: Props): JSX.Element {
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const explain = useCallback<Explain>((question, anchor) => {
    if (canPopOver()) setAsked({ question, anchor });
    return canPopOver();
  }, []);
  const drawing = useMemo(
    (): Drawing => ({
      marks,
      notes: article.notes,
      anchors: listFirstReferences(article.body),
      hasIds: true,
    }),
    [article, marks],
  );
  const text = useRef<HTMLDivElement>(null);
  useFarBlocks(text, isLong(article) ? styles.far : undefined);
  return (
    <>
      {/* Drawn once: thousands of blocks must not be gone through again for every tap. */}
      {useMemo(() => {
        const { children } = article.body;
        const footnotes = children.filter((block): block is FootnoteDefinition => block.type === "footnoteDefinition");
        const classAt = (index: number) => (isLong(article) && isFar(index) ? styles.far : undefined);
        return (
          <ExplainContext.Provider value={explain}>
            <div class={styles.body} ref={text}>
              {drawBlocks(children, drawing, classAt)}
            </div>
            {footnotes.length > 0 && <Footnotes footnotes={footnotes} draw={(blocks) => drawBlocks(blocks, drawing)} />}
          </ExplainContext.Provider>
        );
      }, [article, drawing, explain])}
      {asked && (
        <Explanation
          {...asked}
          article={article}
          drawing={drawing}
          onClose={() => setAsked((now) => (now === asked ? undefined : now))}
        />
      )}
    </>
  );
}

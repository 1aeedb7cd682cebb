import type { JSX, RefObject } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Article } from "../../../../domain/article/article";
import { listFirstReferences } from "../../../../domain/article/blocks";
import type { FootnoteDefinition } from "../../../../domain/article/body";
import type { Mark } from "../../../../domain/article/mark";
import type { BlockId } from "../../../../domain/ids";
import { canPopOver } from "../../../platform/device/support";
import { cutSections } from "../long/cutSections";
import { OffscreenSections, useOffscreenSections } from "../long/OffscreenSections";
import styles from "./ArticleBody.module.css";
import { Explanation } from "./Explanation";
import { type Explain, ExplainContext, type ExplainProgramme, type TermInQuestion } from "./explain";
import { Footnotes } from "./Footnotes";
import { type BlockRenderers, renderBlocks } from "./renderBlocks";

type Props = {
  readonly article: Article;
  readonly marks: ReadonlyMap<BlockId, readonly Mark[]>;
  readonly below: ReadonlyMap<BlockId, JSX.Element> | undefined;
  readonly onComplete: () => void;
  readonly explainProgramme: ExplainProgramme;
};
type Asked = { readonly question: TermInQuestion; readonly anchor: HTMLElement };

export function ArticleBody({ article, marks, below, onComplete, explainProgramme }: Props): JSX.Element {
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const dismissed = useDismissed();
  const explain = useCallback<Explain>(
    (question, anchor) => {
      if (!canPopOver()) return false;
      // The tap that closed the popover, like any tap outside, must not open it again.
      if (dismissed.current !== anchor) setAsked({ question, anchor });
      return true;
    },
    [dismissed],
  );
  const text = useRef<HTMLDivElement>(null);
  const { near, far } = useMemo(() => cutSections(article.body.children), [article]);
  useOffscreenSections(text, far);
  const renderers = useMemo(
    (): BlockRenderers => ({
      marks,
      notes: article.notes,
      below,
      anchors: listFirstReferences(article.body),
      hasIds: true,
    }),
    [article, marks, below],
  );
  // Memoised: rendering thousands of blocks again for every tap is too slow.
  const rendered = useMemo(() => {
    const render = (blocks: Article["body"]["children"]) => renderBlocks(blocks, renderers);
    const footnotes = article.body.children.filter(
      (block): block is FootnoteDefinition => block.type === "footnoteDefinition",
    );
    return (
      <ExplainContext.Provider value={explain}>
        <div class={`${styles.body} ${styles.flow}`} ref={text}>
          {render(near)}
          {far.length > 0 && <OffscreenSections sections={far} render={render} onComplete={onComplete} />}
        </div>
        {footnotes.length > 0 && <Footnotes footnotes={footnotes} render={render} />}
      </ExplainContext.Provider>
    );
  }, [article, renderers, near, far, explain, onComplete]);
  return (
    <>
      {rendered}
      {asked && (
        <Explanation
          {...asked}
          article={article}
          renderers={renderers}
          explainProgramme={explainProgramme}
          onClose={() => {
            dismissed.current = asked.anchor;
            setAsked((now) => (now === asked ? undefined : now));
          }}
        />
      )}
    </>
  );
}

function useDismissed(): RefObject<HTMLElement | undefined> {
  const dismissed = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    const forget = (): void => {
      dismissed.current = undefined;
    };
    addEventListener("pointerdown", forget, true);
    addEventListener("keydown", forget, true);
    return () => {
      removeEventListener("pointerdown", forget, true);
      removeEventListener("keydown", forget, true);
    };
  }, []);
  return dismissed;
}

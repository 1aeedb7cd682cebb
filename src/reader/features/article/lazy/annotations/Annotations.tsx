import type { JSX, RefObject } from "preact";
import { useEffect, useMemo, useReducer, useRef } from "preact/hooks";
import type { Article } from "../../../../../domain/article/article";
import { listTextBlocks } from "../../../../../domain/article/blocks";
import type { HighlightColour } from "../../../../../domain/article/highlightColour";
import type { Mark } from "../../../../../domain/article/mark";
import type { HighlightId } from "../../../../../domain/ids";
import {
  type Adjustment,
  adjustPassage,
  type Ends,
  endsOf,
  wholeBlock,
} from "../../../../../domain/library/passages/adjustPassage";
import { quotePassage } from "../../../../../domain/library/passages/quotePassage";
import type { Quote } from "../../../../../domain/library/records";
import { articleTarget, highlightTarget } from "../../../../../domain/library/target";
import { LazyAnnotationSheets } from "../../../../shared/library/LazyAnnotationSheets";
import { useLibrary } from "../../../../shared/library/lazy/useLibrary";
import { findPosition } from "../../position/findPosition";
import "./highlights/marks.css";
import { HighlightBar, ReanchorBar, SelectionToolbar } from "./bars/HighlightBars";
import { type AnnotationEdit, decideAnnotation, nothingOpen } from "./highlights/decideAnnotation";
import { type AnchoredHighlight, useAnchored } from "./highlights/useAnchored";
import { focusPassage, useHighlightArrival } from "./highlights/useHighlightArrival";
import { usePainting } from "./highlights/usePainting";
import { AnnotationsSection, useCopyOffer } from "./quotations/AnnotationsSection";
import { readSelection, selectPassages, showPassage } from "./selection/selectPassages";
import { useReleasedSelection } from "./selection/useReleasedSelection";
import { useTextKeys, useTextTaps, useWordTaps } from "./selection/useTextTaps";
import { useHighlightCommands } from "./useHighlightCommands";

type Props = {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  readonly tools: RefObject<HTMLElement | null>;
  readonly picks: number;
  /** Renders highlights as elements, in a browser without the CSS Custom Highlight API. */
  readonly setMarks: (marks: readonly Mark[]) => void;
};

export function Annotations({ article, text, tools, picks, setMarks }: Props): JSX.Element {
  const blocks = useMemo(() => listTextBlocks(article.body), [article]);
  const watched = useLibrary(article.id, (library) => library.watchHighlights(article.id));
  const onArticle = useLibrary(article.id, (library) => library.watchOnTarget(articleTarget(article.id)));
  const highlights = useMemo(() => ("value" in watched ? (watched.value ?? []) : []), [watched]);
  const found = useAnchored(highlights, blocks);
  const { placed } = found;
  const marking = useHighlightCommands(article);
  const bar = useRef<HTMLElement>(null);
  const places = { bar, tools };
  const [{ open, isAdjusting, replacing, edit, isEditing }, decide] = useReducer(decideAnnotation, nothingOpen);
  const openEdit = (next: AnnotationEdit): void => decide({ kind: "editing", edit: next });
  const lastColour = useRef<HighlightColour>("mirabelle");

  const opened = open?.kind === "marked" ? placed.find(({ highlight }) => highlight.id === open.id) : undefined;
  const selected = open?.kind === "selected" ? open.quote : undefined;
  usePainting(text, placed, opened?.highlight.id, setMarks);

  const close = (kind: "closed" | "left" = "closed"): void => {
    const passages = selected?.passages ?? opened?.passages;
    const hadFocus = bar.current?.contains(document.activeElement);
    if (selected) getSelection()?.removeAllRanges();
    decide({ kind });
    if (hadFocus && passages?.[0]) focusPassage(passages[0]);
  };
  const leave = (): void => close("left");

  useReleasedSelection({ text, bar, blocks }, (quote) =>
    decide(quote ? { kind: "selected", quote } : { kind: "deselected" }),
  );
  const select = (ends: Ends | undefined): void => {
    const quote = ends && quotePassage(blocks, ends.from, ends.to);
    if (!quote) return;
    selectPassages(quote.passages);
    decide({ kind: "selected", quote });
  };
  const adjust = (adjustment: Adjustment): void => {
    const ends = selected && endsOf(selected.passages);
    if (ends) select(adjustPassage(blocks, ends, adjustment));
  };
  useWordTaps(text, blocks, selected && isAdjusting ? select : undefined);
  useTextTaps(text, placed, (tapped) => decide({ kind: "tapped", id: tapped?.highlight.id }));

  const focusBar = (): void => {
    requestAnimationFrame(() => bar.current?.querySelector("button")?.focus());
  };
  /** Starts with the selection, or else with a whole block, so that no finger is needed. */
  const pick = (at?: HTMLElement): void => {
    const quote = text.current ? readSelection(text.current, blocks) : undefined;
    const here = at ?? document.getElementById((text.current && findPosition(text.current)?.block) ?? "");
    const block = blocks.find(({ id }) => {
      const element = document.getElementById(id);
      return element && here?.contains(element);
    });
    if (quote) decide({ kind: "selected", quote });
    else if (block) select(wholeBlock(blocks, block.id));
    decide({ kind: "adjusting" });
    focusBar();
  };
  useEffect(() => {
    if (picks > 0) pick();
  }, [picks]);
  useTextKeys(text, {
    isSelected: selected !== undefined,
    onEnterBar: () => {
      decide({ kind: "adjusting" });
      focusBar();
    },
    onPick: pick,
    onClose: leave,
  });

  const show = (id: HighlightId): void => {
    const passage = placed.find(({ highlight }) => highlight.id === id)?.passages[0];
    if (!passage) return;
    decide({ kind: "shown", id });
    showPassage(passage);
    focusBar();
  };
  useCopyOffer(text, article);
  useHighlightArrival(found, watched.status === "ready");

  const mark = (quote: Quote, colour: HighlightColour): void => {
    lastColour.current = colour;
    // The passage is highlighted already: change its colour instead of adding a second highlight.
    const same = findSame(placed, quote);
    if (same) marking.recolour(same.highlight.id, colour);
    else void marking.mark(quote, colour);
    close();
  };
  const editNew = async (quote: Quote, kind: AnnotationEdit["kind"]): Promise<void> => {
    const same = findSame(placed, quote);
    const id = same?.highlight.id ?? (await marking.mark(quote, lastColour.current, true));
    if (!id) return;
    getSelection()?.removeAllRanges();
    decide({ kind: "shown", id });
    openEdit({ kind, target: highlightTarget(id) });
  };
  const startReplacing = (id: HighlightId): void => {
    decide({ kind: "replacing", id });
    const passages = highlights.find(({ highlight }) => highlight.id === id)?.highlight.quote.passages ?? [];
    const place = passages.find(({ block }) => document.getElementById(block));
    if (place) showPassage({ ...place, start: 0, end: 1 });
    else text.current?.scrollIntoView();
  };

  return (
    <>
      <AnnotationsSection
        article={article}
        found={found}
        note={("value" in onArticle && onArticle.value?.note) || null}
        onShow={show}
        onReplace={startReplacing}
        onRemove={marking.remove}
        onEdit={openEdit}
      />
      {replacing ? (
        <ReanchorBar
          places={places}
          quote={selected}
          isAdjusting={isAdjusting}
          onAdjust={adjust}
          onPick={() => pick()}
          onReplace={(quote) => {
            marking.replace(replacing, quote);
            leave();
          }}
          onCancel={leave}
        />
      ) : (
        <>
          {selected && (
            <SelectionToolbar
              places={places}
              article={article}
              quote={selected}
              isAdjusting={isAdjusting}
              onAdjust={adjust}
              onMark={(colour) => mark(selected, colour)}
              onEdit={(kind) => void editNew(selected, kind)}
              onClose={() => close()}
            />
          )}
          {opened && (
            <HighlightBar
              places={places}
              article={article}
              placed={opened}
              onRecolour={(colour) => marking.recolour(opened.highlight.id, colour)}
              onEdit={(kind) => openEdit({ kind, target: highlightTarget(opened.highlight.id) })}
              onRemove={() => {
                marking.remove(opened.highlight.id);
                close();
              }}
              onClose={() => close()}
            />
          )}
        </>
      )}
      {edit && (
        <LazyAnnotationSheets
          about={[{ target: edit.target }]}
          open={isEditing ? edit.kind : "nothing"}
          onClose={() => decide({ kind: "edited" })}
          onMissing={() => decide({ kind: "edited" })}
        />
      )}
    </>
  );
}

/** The passage may be highlighted already. */
function findSame(placed: readonly AnchoredHighlight[], quote: Quote): AnchoredHighlight | undefined {
  return placed.find(({ passages }) => JSON.stringify(passages) === JSON.stringify(quote.passages));
}

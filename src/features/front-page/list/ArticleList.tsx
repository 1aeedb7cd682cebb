import type { JSX } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import type { Theme } from "../../../domain/edition/theme";
import { useMessages } from "../../../i18n/useMessages";
import { openLibraryParts } from "../../../shared/library/openLibraryParts";
import { lateComponent } from "../../../shared/navigation/lateComponent";
import styles from "./ArticleList.module.css";
import { rememberChunkHeight } from "./chunkHeights";
import { isInRange } from "./decideDrawnRange";
import { RowChunk } from "./RowChunk";
import { RowSheet } from "./RowSheet";
import { listRowActions } from "./rowActions";
import { recallRowPlace } from "./rowPlace";
import { SwipeUnderlay } from "./SwipeUnderlay";
import { type Chunk, useChunks } from "./useChunks";
import { useDrawnRange } from "./useDrawnRange";
import { useSwipe } from "./useSwipe";

const RowSelection = lateComponent(async (language) => (await openLibraryParts(language)).RowSelection);

/** A list of so many pieces is drawn at once. */
const DRAWN_WHOLE = 3;

type Props = {
  readonly headlines: readonly Headline[];
  readonly themes: readonly Theme[];
  /** The first row is the day's headline. */
  readonly hasLead: boolean;
};

/**
 * The rows, and what can be done with one of them: by swiping it, or by its button. In pieces, each a list of its own:
 * what a browser does for every element that it may skip (`content-visibility`) would be too much for every row.
 */
export function ArticleList({ headlines, themes, hasLead }: Props): JSX.Element {
  const messages = useMessages();
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Headline | undefined>(undefined);
  const close = useCallback(() => setChosen(undefined), []);
  const [firstOfMany, setFirstOfMany] = useState<Headline | undefined>(undefined);
  const chunks = useChunks(headlines, hasLead);
  const [start] = useState(() => findStart(chunks));
  const drawn = useDrawnRange(list, chunks.length, start);
  const swipe = useSwipe(section, (id, way) => {
    const headline = headlines.find((candidate) => candidate.id === id);
    return headline && listRowActions(headline, messages).find((action) => action.swipe === way);
  });
  useLayoutEffect(() => {
    const element = list.current;
    return () => {
      // For Back. Those that are not drawn are as tall as they were.
      for (const [index, chunk] of [...(element?.children ?? [])].entries()) rememberChunkHeight(index, chunk);
    };
  }, []);
  return (
    <section
      class={styles.list}
      ref={section}
      aria-label={messages.frontPage.articles}
      onContextMenu={(event) => {
        const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-article]") : null;
        const held = headlines.find(({ id }) => id === row?.dataset.article);
        if (!held || !("pointerType" in event) || event.pointerType !== "touch") return;
        event.preventDefault();
        setFirstOfMany(held);
      }}
    >
      {swipe && <SwipeUnderlay {...swipe} />}
      <div ref={list}>
        {chunks.map((chunk, index) => (
          <RowChunk
            // A chunk is its place in the list; its rows have keys of their own.
            key={index}
            index={index}
            headlines={chunk}
            themes={themes}
            lead={hasLead ? headlines[0]?.id : undefined}
            onMore={setChosen}
            isDrawn={isInRange(drawn, index)}
          />
        ))}
      </div>
      <RowSheet headline={chosen} onClose={close} onChooseMany={setFirstOfMany} />
      {firstOfMany && (
        <RowSelection
          list={list}
          headlines={headlines}
          first={firstOfMany}
          onEnd={() => setFirstOfMany(undefined)}
          onMissing={() => setFirstOfMany(undefined)}
        />
      )}
    </section>
  );
}

/** After Back, the piece that was in view; `undefined` for the few pieces of a first screen, drawn as prerendered. */
function findStart(chunks: readonly Chunk[]): number | undefined {
  if (chunks.length <= DRAWN_WHOLE) return undefined;
  const place = recallRowPlace();
  return Math.max(
    0,
    chunks.findIndex((chunk) => chunk.some(({ id }) => id === place?.row)),
  );
}

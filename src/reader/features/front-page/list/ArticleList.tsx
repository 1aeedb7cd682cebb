import type { JSX } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import type { Outline } from "../../../../domain/map/regionMap";
import type { Topic } from "../../../../domain/reference/topic";
import { useMessages } from "../../../i18n/useMessages";
import { loadLibraryActions } from "../../../shared/library/loadLibraryActions";
import { lazyComponent } from "../../../shared/navigation/lazyComponent";
import { Icon } from "../../../ui/Icon";
import styles from "./ArticleList.module.css";
import { rememberChunkHeight } from "./chunkHeights";
import { isInRange } from "./decideRenderedRange";
import { RowChunk } from "./RowChunk";
import { listRowActions } from "./rowActions";
import { recallRowPosition } from "./rowPosition";
import swipeUnderlayStyles from "./SwipeUnderlay.module.css";
import { OutlineDefinition } from "./Thumbnail";
import { type Chunk, useChunks } from "./useChunks";
import { useRenderedRange } from "./useRenderedRange";
import { type Swipe, useSwipe } from "./useSwipe";

const RowSelection = lazyComponent(async (language) => (await loadLibraryActions(language)).RowSelection);

const RowSheet = lazyComponent(async () => (await import("../lazy/RowSheet")).RowSheet);

/** A list of up to this many chunks is rendered whole. */
const MAX_RENDERED_WHOLE = 3;

type Props = {
  readonly headlines: readonly Headline[];
  readonly topics: readonly Topic[];
  readonly outline: Outline | undefined;
  readonly hasLead: boolean;
  /** What the list is of: another one is shown at once. */
  readonly view: string;
};

/** Chunks, because `content-visibility` on every row would cost too much. */
export function ArticleList({ headlines, topics, outline, hasLead, view }: Props): JSX.Element {
  const messages = useMessages();
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Headline | undefined>(undefined);
  const hasChosen = useRef(false);
  hasChosen.current ||= chosen !== undefined;
  const close = useCallback(() => setChosen(undefined), []);
  const [firstOfMany, setFirstOfMany] = useState<Headline | undefined>(undefined);
  const chunks = useChunks(headlines, hasLead, view);
  const [start] = useState(() => findStart(chunks));
  const range = useRenderedRange(list, chunks.length, start);
  const swipe = useSwipe(section, (id, way) => {
    const headline = headlines.find((candidate) => candidate.id === id);
    return headline && listRowActions(headline, messages).find((action) => action.swipe === way);
  });
  useLayoutEffect(() => {
    const element = list.current;
    return () => {
      // For Back: chunks that are not rendered keep their height.
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
      {outline && <OutlineDefinition outline={outline} />}
      {swipe && <SwipeUnderlay {...swipe} />}
      <div ref={list}>
        {chunks.map((chunk, index) => (
          <RowChunk
            // A chunk has no other identity than its position; its rows have keys.
            key={index}
            index={index}
            headlines={chunk}
            topics={topics}
            outline={outline}
            lead={hasLead ? chunks[0]?.[0]?.id : undefined}
            onMore={setChosen}
            isRendered={isInRange(range, index)}
          />
        ))}
      </div>
      {hasChosen.current && (
        <RowSheet headline={chosen} onClose={close} onChooseMany={setFirstOfMany} onMissing={close} />
      )}
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

/** After Back, the chunk that was in view; `undefined` for a short list, which is rendered as prerendered. */
function findStart(chunks: readonly Chunk[]): number | undefined {
  if (chunks.length <= MAX_RENDERED_WHOLE) return undefined;
  const place = recallRowPosition();
  return Math.max(
    0,
    chunks.findIndex((chunk) => chunk.some(({ id }) => id === place?.row)),
  );
}

/** Hidden from screen readers, because the row's sheet has the same actions. */
function SwipeUnderlay({ way, action, isArmed, place }: Swipe): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const { left, top, width, height } = place;
  useLayoutEffect(() => {
    const style = element.current?.style;
    if (!style) return;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }, [left, top, width, height]);
  return (
    <div
      class={swipeUnderlayStyles.underlay}
      data-way={way}
      data-armed={isArmed ? "" : undefined}
      ref={element}
      aria-hidden="true"
    >
      <Icon name={action.icon} />
      <span>{action.label}</span>
    </div>
  );
}

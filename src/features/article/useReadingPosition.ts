import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { decode } from "../../domain/decode";
import { type ArticleId, BlockIdSchema } from "../../domain/ids";
import type { ReadingState } from "../../domain/readingState";
import { openStorage } from "../openStorage";

/** The line of the screen, from its top, at which the reader is taken to read. */
const READING_LINE_PX = 96;
/** Offered between these shares of the article: the very beginning is found without help, the end is read. */
const FIRST_WORTH_RESUMING = 0.05;
const READ = 0.97;
const SAVE_AFTER_MS = 400;

export type ReadingPosition = { readonly offer: boolean; readonly resume: () => void; readonly dismiss: () => void };

/** Keeps, block by block, how far this article was read, and offers to return there on the next visit. */
export function useReadingPosition(id: ArticleId, text: RefObject<HTMLElement | null>): ReadingPosition {
  const [former, setFormer] = useState<ReadingState | undefined>(undefined);
  const hasMoved = useRef(false);

  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      const answer = await (await openStorage()).readReadingState(id);
      if (isOver || hasMoved.current || !answer.ok || !answer.value) return;
      const state = answer.value;
      // After Back the list of history already brought the reader there.
      if (scrollY > READING_LINE_PX || location.hash) return;
      const isThere = document.getElementById(state.block) !== null;
      if (isThere && state.progress > FIRST_WORTH_RESUMING && state.progress < READ) setFormer(state);
    };
    // A position that can't be read is no reason to disturb the reading.
    read().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [id]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (!hasMoved.current || !text.current) return;
      const position = findPosition(text.current);
      if (!position) return;
      const state = { articleId: id, ...position, updatedAt: new Date().toISOString() };
      void openStorage().then((storage) => storage.saveReadingState(state));
    };
    const moved = (): void => {
      hasMoved.current = true;
      setFormer((offered) => (offered && scrollY > innerHeight ? undefined : offered));
      timer ??= setTimeout(save, SAVE_AFTER_MS);
    };
    const hidden = (): void => {
      if (document.visibilityState === "hidden") save();
    };
    addEventListener("scroll", moved, { passive: true });
    addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      if (timer !== undefined) save();
      removeEventListener("scroll", moved);
      removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [id, text]);

  return {
    offer: former !== undefined,
    resume: () => {
      if (former) scrollToPosition(former);
      setFormer(undefined);
    },
    dismiss: () => setFormer(undefined),
  };
}

function findPosition(text: HTMLElement): Pick<ReadingState, "block" | "offset" | "progress"> | undefined {
  const blocks = text.querySelectorAll<HTMLElement>("p[id], li[id], h2[id], h3[id], h4[id], pre[id]");
  const whole = text.getBoundingClientRect();
  const progress = clamp((innerHeight - whole.top) / whole.height);
  for (const block of blocks) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom <= READING_LINE_PX) continue;
    const id = decode(BlockIdSchema, block.id);
    if (!id.ok) continue;
    return { block: id.value, offset: height > 0 ? clamp((READING_LINE_PX - top) / height) : 0, progress };
  }
  return undefined;
}

function scrollToPosition({ block, offset }: ReadingState): void {
  const element = document.getElementById(block);
  if (!element) return;
  const { top, height } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top + offset * height - READING_LINE_PX });
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../../../../domain/article/article";
import { holdsBlock } from "../../../../domain/article/blocks";
import type { ReadingState } from "../../../../domain/library/readingState";
import { decideReadStatus } from "../../../../domain/library/readStatus";
import { openStorage } from "../../../shared/edition/watching";
import { consumeWantedResume, noteResume } from "../../../shared/library/resumeMemory";
import { findEnd, findPosition, READING_LINE_PX } from "./findPosition";
import { holdBlock } from "./holdBlock";
import { rememberPosition } from "./positionMemory";
import { scrollToBlock } from "./scrollToBlock";
import { waitForBlock } from "./waitForBlock";

const SAVE_AFTER_MS = 400;

type ReadingPosition = { readonly offer: boolean; readonly resume: () => void; readonly dismiss: () => void };

/** Saves how far the article was read, block by block, and offers to resume there on the next visit. */
export function useReadingPosition({ id, title, body }: Article, text: RefObject<HTMLElement | null>): ReadingPosition {
  const [former, setFormer] = useState<ReadingState | undefined>(undefined);
  const hasMoved = useRef(false);

  useEffect(() => {
    let isOver = false;
    let letGo = (): void => undefined;
    const isWanted = consumeWantedResume(id);
    const read = async (): Promise<void> => {
      const answer = await (await openStorage()).readReadingState(id);
      if (isOver || hasMoved.current || !answer.ok || !answer.value) return;
      const state = answer.value;
      // After Back the history entry has already restored the position.
      if (scrollY > READING_LINE_PX || location.hash) return;
      const isThere = holdsBlock(body.children, state.block);
      if (!isThere || decideReadStatus(state.progress) !== "started") return;
      if (!isWanted) return setFormer(state);
      waitForBlock(state.block, (block) => {
        if (!isOver) letGo = holdBlock(block, { offset: state.offset, gap: 0 });
      });
    };
    // A position that cannot be read is no reason to disturb the reading.
    read().catch(() => undefined);
    return () => {
      isOver = true;
      letGo();
    };
  }, [id, body]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // When the screen is left its elements still stand, but `text` has lost them.
    const column = text.current;
    const save = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const position = hasMoved.current && column ? findPosition(column) : undefined;
      if (!position) return;
      const { block, offset, progress } = position;
      const state = { articleId: id, block, offset, progress, updatedAt: new Date().toISOString() };
      void openStorage().then(async (storage) => {
        await storage.saveReadingState(state);
        const kept = await storage.readReadingState(id);
        if (kept.ok) noteResume({ id, title }, kept.value?.progress);
      });
    };
    const remember = (): void => {
      const here = hasMoved.current ? text.current : null;
      const position = here && (findPosition(here) ?? findEnd(here));
      if (position) rememberPosition(position);
    };
    const saveHere = (): void => {
      save();
      remember();
    };
    const moved = (): void => {
      // A page that is being laid out reports scrolling too, and must not overwrite where the reader was.
      if (!hasMoved.current && scrollY <= READING_LINE_PX) return;
      hasMoved.current = true;
      setFormer((offered) => (offered && scrollY > innerHeight ? undefined : offered));
      timer ??= setTimeout(saveHere, SAVE_AFTER_MS);
    };
    // Before a link is followed and the history entry is another one.
    const left = (): void => {
      if (timer !== undefined) saveHere();
    };
    const hidden = (): void => {
      if (document.visibilityState === "hidden") save();
    };
    addEventListener("scroll", moved, { passive: true });
    // A browser may forget what a page that is left at once tells its history entry then.
    addEventListener("scrollend", remember);
    addEventListener("pagehide", saveHere);
    addEventListener("click", left, true);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      // Another history entry may be the current one by now.
      if (timer !== undefined) save();
      removeEventListener("scroll", moved);
      removeEventListener("scrollend", remember);
      removeEventListener("pagehide", saveHere);
      removeEventListener("click", left, true);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [id, title, body, text]);

  return {
    offer: former !== undefined,
    resume: () => {
      if (former) waitForBlock(former.block, (block) => scrollToBlock(block, former.offset));
      setFormer(undefined);
    },
    dismiss: () => setFormer(undefined),
  };
}

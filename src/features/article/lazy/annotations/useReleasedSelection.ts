import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TextBlock } from "../../../../domain/article/listTextBlocks";
import type { Quote } from "../../../../domain/library/highlight";
import { readSelection } from "./readSelection";

/** Handles of a phone's selection tell of no finger: it is over when nothing moved for so long. */
const STILL_MS = 300;

type Places = {
  readonly text: RefObject<HTMLElement | null>;
  /** What is pressed here takes the selection away on a phone, and is about it all the same. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly blocks: readonly TextBlock[];
};

/**
 * Tells what is selected, once the finger, the mouse or the Shift key was let go: a bar that comes while one still
 * selects moves under the hand. `undefined`: nothing any more.
 */
export function useReleasedSelection({ text, bar, blocks }: Places, tell: (quote: Quote | undefined) => void): void {
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Unknown until something is pressed or let go: the button may have been pressed before this part was here. */
    let isPressed: boolean | undefined;
    const isInBar = (target: EventTarget | null): boolean =>
      target instanceof Node && bar.current?.contains(target) === true;
    const isPressedByStyle = (): boolean =>
      document.documentElement.matches(":active") && bar.current?.matches(":active") !== true;
    const update = (): void => {
      timer = undefined;
      if (isPressed || !text.current) return;
      if (isPressed === undefined && isPressedByStyle()) {
        scheduleUpdate();
        return;
      }
      const quote = readSelection(text.current, blocks);
      if (quote || !isInBar(document.activeElement)) latest.current(quote);
    };
    const scheduleUpdate = (): void => {
      clearTimeout(timer);
      timer = setTimeout(update, STILL_MS);
    };
    const press = (event: Event): void => {
      isPressed = !isInBar(event.target);
    };
    const release = (): void => {
      isPressed = false;
      scheduleUpdate();
    };
    const held = (event: KeyboardEvent): void => {
      if (event.key === "Shift") isPressed = event.type === "keydown";
      if (event.key === "Shift" && !isPressed) scheduleUpdate();
    };
    document.addEventListener("selectionchange", scheduleUpdate);
    addEventListener("pointerdown", press, true);
    addEventListener("pointerup", release, true);
    // A long press that begins to select ends in this, though the finger is still there; the selection's own silence tells.
    addEventListener("pointercancel", release, true);
    addEventListener("keydown", held, true);
    addEventListener("keyup", held, true);
    // This part may have come after the selection that called for it.
    scheduleUpdate();
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", scheduleUpdate);
      removeEventListener("pointerdown", press, true);
      removeEventListener("pointerup", release, true);
      removeEventListener("pointercancel", release, true);
      removeEventListener("keydown", held, true);
      removeEventListener("keyup", held, true);
    };
  }, [text, bar, blocks]);
}

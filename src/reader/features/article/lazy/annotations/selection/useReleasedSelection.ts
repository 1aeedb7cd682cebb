import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TextBlock } from "../../../../../../domain/article/blocks";
import type { Quote } from "../../../../../../domain/library/records";
import { readSelection } from "./selectPassages";

/** The selection handles of a phone fire no pointer events: the selection is done when it was still for this long. */
const STILL_MS = 300;

type Places = {
  readonly text: RefObject<HTMLElement | null>;
  /** Presses here clear the selection on a phone but are about it all the same. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly blocks: readonly TextBlock[];
};

/** Reports after the finger, mouse or Shift key was released: an earlier bar would move under the hand. */
export function useReleasedSelection({ text, bar, blocks }: Places, notify: (quote: Quote | undefined) => void): void {
  const latest = useRef(notify);
  latest.current = notify;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Unknown until the first press or release: the button may have been pressed before this chunk was loaded. */
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
    // A long press that starts a selection ends in `pointercancel` although the finger is still down.
    addEventListener("pointercancel", release, true);
    addEventListener("keydown", held, true);
    addEventListener("keyup", held, true);
    // This chunk may have loaded after the selection that called for it.
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

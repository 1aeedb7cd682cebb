import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

type Keys = {
  readonly isSelected: boolean;
  /** Tab, with a passage selected: in tab order the bar is far behind the text. */
  readonly onEnterBar: () => void;
  readonly onPick: (block: HTMLElement) => void;
  /** Escape; the bar hears it itself while the focus is in it. */
  readonly onClose: () => void;
};

export function useTextKeys(text: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { isSelected, onEnterBar, onPick, onClose } = latest.current;
      const { activeElement } = document;
      const isInText = activeElement === document.body || text.current?.contains(activeElement) === true;
      if (!isInText || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      if (event.key === "Tab" && isSelected) {
        event.preventDefault();
        onEnterBar();
      } else if (event.key === "Escape") {
        onClose();
      } else if (
        event.key === "Enter" &&
        activeElement instanceof HTMLElement &&
        activeElement.matches("[id]:not(a)")
      ) {
        event.preventDefault();
        onPick(activeElement);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [text]);
}

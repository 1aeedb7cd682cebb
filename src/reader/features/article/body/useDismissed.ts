import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

export function useDismissed(): RefObject<HTMLElement | undefined> {
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

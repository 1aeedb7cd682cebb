import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

export function useOpenOnPaper(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = Array.from(place.current?.querySelectorAll<HTMLDetailsElement>("details:not([open])") ?? []);
      for (const details of opened) details.open = true;
    };
    const close = (): void => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", close);
    };
  }, [place]);
}

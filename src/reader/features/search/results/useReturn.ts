import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { HIT } from "./useResultKeys";

let opened: { readonly query: string; readonly hit: string } | undefined;

export function rememberOpened(query: string, hit: string): void {
  opened = { query, hit };
}

/** After Back, restores the focus to the opened result once `isReady`. */
export function useReturn(screen: RefObject<HTMLElement | null>, query: string, isReady: boolean): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (!isReady || isDone.current) return;
    isDone.current = true;
    if (opened?.query !== query) return;
    const hits = screen.current?.querySelectorAll<HTMLElement>(`[${HIT}]`) ?? [];
    const { hit } = opened;
    [...hits].find((candidate) => candidate.getAttribute(HIT) === hit)?.focus({ preventScroll: true });
  }, [isReady]);
}

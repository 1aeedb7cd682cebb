import { useLayoutEffect, useRef } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import { findRow } from "./rowPosition";

const MAX_FRAMES = 30;

/** For a button that disappears when more rows arrive: moves the focus to the first of them. */
export function useFocusOnNext(rows: readonly Headline[], showMore: () => void): () => void {
  const before = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const next = before.current === undefined ? undefined : rows[before.current];
    if (!next) return;
    before.current = undefined;
    focusSoon(next.id, MAX_FRAMES);
  }, [rows]);
  return () => {
    before.current = rows.length;
    showMore();
  };
}

function focusSoon(id: Headline["id"], frames: number): void {
  const link = findRow(id)?.querySelector("a");
  if (link) link.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusSoon(id, frames - 1));
}

import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useRoute } from "preact-iso";

/** Of the screen shown last; the page's first screen must not take the focus away from the top. */
let shownPath: string | undefined;

/**
 * What every screen does on arrival: names the document and, after a navigation inside the application, gives the
 * focus to its heading, so that a screen reader announces where one is. Put the returned ref on the `h1` (with
 * `tabIndex={-1}`).
 */
export function useScreen(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // Not the location's: a screen that waits to be replaced by one still being fetched keeps its own.
  const { path } = useRoute();
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    if (shownPath !== undefined && shownPath !== path) heading.current?.focus({ preventScroll: true });
    shownPath = path;
  }, [path]);
  return heading;
}

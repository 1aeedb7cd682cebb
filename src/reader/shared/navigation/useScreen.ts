import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useRoute } from "preact-iso";

/** The page's first screen must not move the focus away from the top. */
let shownPath: string | undefined;

/**
 * After a navigation within the application, focuses the heading, so that a screen reader announces the new screen. Put
 * the returned ref on the `h1` with `tabIndex={-1}`.
 */
export function useScreen(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // The location's path may already be that of a screen still being loaded.
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

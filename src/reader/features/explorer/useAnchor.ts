import { useEffect } from "preact/hooks";

/** Scrolls to the URL's anchor once it exists: offline, it does not when the browser looks for it. */
export function useAnchor(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const follow = (): void => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target) return;
      target.scrollIntoView({ block: "center", behavior: "instant" });
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [isReady]);
}

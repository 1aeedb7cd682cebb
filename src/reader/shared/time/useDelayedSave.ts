import { useEffect, useRef, useState } from "preact/hooks";

type DelayedSave = { readonly soon: () => void; readonly now: () => void };

/** Saves at a pause, and at once when the page is hidden or when the component goes with something still to save. */
export function useDelayedSave(save: () => void, afterMs: number): DelayedSave {
  const latest = useRef(save);
  latest.current = save;
  const [delayed] = useState(() => createDelayedSave(() => latest.current(), afterMs));
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === "hidden") delayed.now();
    };
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      delayed.end();
    };
  }, [delayed]);
  return delayed;
}

function createDelayedSave(save: () => void, afterMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    save();
  };
  return {
    now,
    soon(): void {
      clearTimeout(timer);
      timer = setTimeout(now, afterMs);
    },
    end(): void {
      if (timer !== undefined) now();
    },
  };
}

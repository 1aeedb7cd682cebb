import { useEffect, useRef } from "preact/hooks";

/** Single keys, as long as nothing is being written and no other key is held; a key that is kept down counts once. */
export function useKeys(actions: Readonly<Record<string, () => void>>, isOn: boolean): void {
  // What a key does is what the page shows at that moment: effects come a frame later, and a quick hand is quicker.
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select") !== null) return;
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isOn]);
}

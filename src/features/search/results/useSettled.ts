import { useEffect, useState } from "preact/hooks";

const PAUSE_MS = 700;

/**
 * A text once the reader pauses. What a screen reader is told: a count after every letter would talk over the typing; and the
 * document's title.
 */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

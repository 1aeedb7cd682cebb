import { useEffect, useState } from "preact/hooks";

const PAUSE_MS = 700;

/** For screen readers and the title: announcing a count after every letter would talk over the typing. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

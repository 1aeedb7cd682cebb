import { useEffect, useState } from "preact/hooks";

const PAUSE_MS = 700;

/** What a screen reader is told once the reader pauses: a count after every letter would talk over the typing. */
export function useSaid(text: string): string {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

import type { JSX } from "preact";
import { typeset } from "./typeset";

/** A longer one may be wider than a small phone. */
const MAX_UNBROKEN = 20;

/** Short compounds (« savoir-faire ») stay on one line. A no-break hyphen would be copied, too, and found by no search. */
export function TypesetTitle({ text }: { readonly text: string }): JSX.Element {
  const parts = typeset(text).split(/([^\s-]+(?:-[^\s-]+)+)/);
  return (
    <>
      {parts.map((part, place) =>
        place % 2 > 0 ? <span class={part.length < MAX_UNBROKEN ? "unbroken" : undefined}>{part}</span> : part,
      )}
    </>
  );
}

import type { JSX } from "preact";
import { typeset } from "./typeset";

/**
 * Short compounds (« savoir-faire ») stay on one line; longer ones may be wider than a small phone. A no-break hyphen would
 * be copied, too, and found by no search.
 */
export function TypesetTitle({ text }: { readonly text: string }): JSX.Element {
  const parts = typeset(text).split(/([^\s-]{1,9}-[^\s-]{1,9})(?=\s|$)/);
  return <>{parts.map((part, place) => (place % 2 > 0 ? <span class="unbroken">{part}</span> : part))}</>;
}

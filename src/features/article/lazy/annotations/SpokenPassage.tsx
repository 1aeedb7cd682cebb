import type { JSX } from "preact";
import type { Quote } from "../../../../domain/library/highlight";
import { typeset } from "../../../../shared/text/typeset";
import { useWords } from "./useWords";

/** Tells screen readers the selected text while its ends are moved, and before that only where the bar is. */
export function SpokenPassage({ quote, isWhole }: { readonly quote: Quote; readonly isWhole: boolean }): JSX.Element {
  const words = useWords();
  return (
    <p class="visually-hidden" role="status">
      {isWhole ? typeset(quote.exact) : words.barHint}
    </p>
  );
}

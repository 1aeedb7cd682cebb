import type { JSX } from "preact";
import type { Quote } from "../../../../domain/library/highlight";
import { typeset } from "../../../../shared/text/typeset";
import { useWords } from "./useWords";

/** Tells those who hear the page what is selected while its ends are moved, and before that only where the bar is. */
export function SpokenPassage({ quote, isWhole }: { readonly quote: Quote; readonly isWhole: boolean }): JSX.Element {
  const words = useWords();
  return (
    <p class="visually-hidden" role="status">
      {isWhole ? typeset(quote.exact) : words.barHint}
    </p>
  );
}

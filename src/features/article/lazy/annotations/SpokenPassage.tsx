import type { JSX } from "preact";
import type { Quote } from "../../../../domain/library/highlight";
import { typeset } from "../../../../shared/text/typeset";
import { useWords } from "./useWords";

export function SpokenPassage({ quote, isWhole }: { readonly quote: Quote; readonly isWhole: boolean }): JSX.Element {
  const words = useWords();
  return (
    <p class="visually-hidden" role="status">
      {isWhole ? typeset(quote.exact) : words.barHint}
    </p>
  );
}

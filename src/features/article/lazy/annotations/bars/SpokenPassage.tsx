import type { JSX } from "preact";
import type { Quote } from "../../../../../domain/library/highlight";
import { typeset } from "../../../../../shared/text/typeset";
import { useAnnotationMessages } from "../useAnnotationMessages";

export function SpokenPassage({ quote, isWhole }: { readonly quote: Quote; readonly isWhole: boolean }): JSX.Element {
  const messages = useAnnotationMessages();
  return (
    <p class="visually-hidden" role="status">
      {isWhole ? typeset(quote.exact) : messages.barHint}
    </p>
  );
}

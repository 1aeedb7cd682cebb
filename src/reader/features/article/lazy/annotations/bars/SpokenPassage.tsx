import type { JSX } from "preact";
import type { Quote } from "../../../../../../domain/library/highlight";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { typeset } from "../../../../../shared/text/typeset";

export function SpokenPassage({ quote, isWhole }: { readonly quote: Quote; readonly isWhole: boolean }): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
  return (
    <p class="visually-hidden" role="status">
      {isWhole ? typeset(quote.exact) : messages.barHint}
    </p>
  );
}

import type { Article } from "../../../../../domain/article/article";
import type { HighlightColour } from "../../../../../domain/article/highlightColour";
import type { HighlightId } from "../../../../../domain/ids";
import type { Quote } from "../../../../../domain/library/records";
import { annotationsArea } from "../../../../i18n/fr/annotations";
import { useMessages } from "../../../../i18n/useMessages";
import { runLibrary } from "../../../../shared/library/lazy/runLibrary";
import { showToast } from "../../../../ui/toasts";

const MAX_CHARACTERS = 200_000;
const MAX_BLOCKS = 5000;

type HighlightCommands = {
  /** `undefined`: nothing was highlighted, and the reader was told why. */
  readonly mark: (quote: Quote, colour: HighlightColour, isQuiet?: boolean) => Promise<HighlightId | undefined>;
  readonly recolour: (id: HighlightId, colour: HighlightColour) => void;
  readonly replace: (id: HighlightId, quote: Quote) => void;
  readonly remove: (id: HighlightId) => void;
};

export function useHighlightCommands({ id: article, title }: Article): HighlightCommands {
  const messages = useMessages();
  const annotationMessages = useMessages(annotationsArea).annotations;
  return {
    async mark(quote, colour, isQuiet = false) {
      if (quote.exact.length > MAX_CHARACTERS || quote.passages.length > MAX_BLOCKS) {
        showToast({ text: annotationMessages.tooLong });
        return undefined;
      }
      const marked = await runLibrary(
        {
          act: (library) => library.addHighlight({ article, title, colour, quote }),
          done: isQuiet ? undefined : annotationMessages.added,
        },
        messages,
      );
      return marked?.value;
    },
    recolour: (id, colour) => void runLibrary({ act: (library) => library.updateHighlight(id, { colour }) }, messages),
    replace: (id, quote) =>
      void runLibrary(
        { act: (library) => library.updateHighlight(id, { quote }), done: annotationMessages.replaced },
        messages,
      ),
    remove: (id) =>
      void runLibrary({ act: (library) => library.removeHighlights([id]), done: annotationMessages.removed }, messages),
  };
}

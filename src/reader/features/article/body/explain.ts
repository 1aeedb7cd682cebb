import { type ComponentChildren, createContext } from "preact";
import type { ProgrammeId } from "../../../../domain/ids";
import type { GlossaryEntry } from "../../../../domain/reference/glossary";

export type TermInQuestion =
  | { readonly kind: "footnote"; readonly identifier: string }
  | { readonly kind: "term"; readonly entry: GlossaryEntry }
  | { readonly kind: "programme"; readonly programme: ProgrammeId };

/** `false`: nothing can be shown beside `anchor`, so the link is followed. */
export type Explain = (question: TermInQuestion, anchor: HTMLElement) => boolean;

export const ExplainContext = createContext<Explain>(() => false);

export type ExplainProgramme = (programme: ProgrammeId, onClose: () => void) => ComponentChildren;

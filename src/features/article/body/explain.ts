import { type ComponentChildren, createContext } from "preact";
import type { ProgrammeId } from "../../../domain/ids";
import type { GlossaryEntry } from "../../../domain/reference/glossary";

/** What a tap in the text asks for. */
export type TermInQuestion =
  | { readonly kind: "footnote"; readonly identifier: string }
  | { readonly kind: "term"; readonly entry: GlossaryEntry }
  | { readonly kind: "programme"; readonly programme: ProgrammeId };

/** Answers beside `anchor`. False where it cannot: then a link is the plain link that it is. */
export type Explain = (question: TermInQuestion, anchor: HTMLElement) => boolean;

export const ExplainContext = createContext<Explain>(() => false);

/** Draws what is essential of a programme; `onClose` when the reader has seen it. Another feature knows what that is. */
export type ExplainProgramme = (programme: ProgrammeId, onClose: () => void) => ComponentChildren;

import { createContext } from "preact";

/** What a tap in the text asks for. */
export type Question =
  | { readonly kind: "footnote"; readonly identifier: string }
  | { readonly kind: "term"; readonly term: string; readonly meaning: string };

/** Answers beside `anchor`. False where it cannot: then a footnote's mark is the plain link that it was. */
export type Explain = (question: Question, anchor: HTMLElement) => boolean;

export const ExplainContext = createContext<Explain>(() => false);

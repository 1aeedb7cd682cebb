import { useEffect, useReducer } from "preact/hooks";
import { type Format, makeFormat } from "./format";
import type { Language } from "./language";
import { stretchIfAsked } from "./stretchIfAsked";
import { useMessages } from "./useMessages";

/** Writes the sentences of an area in one language. */
type Make<T> = (format: Format) => T;

/** Sentences that a first visit does without: they come with the screens that say them. */
export type Area<T> = {
  /** Rejects when they are not on the phone and cannot be fetched. */
  readonly load: (language: Language) => Promise<void>;
  /** The sentences in the language, or in French as long as that language is not here: better than nothing. */
  readonly read: (language: Language) => T;
};

/** `others` fetch the makers of the other languages. */
export function createArea<T extends object>(
  makeFrench: Make<T>,
  others: Readonly<Record<Exclude<Language, "fr">, () => Promise<Make<T>>>>,
): Area<T> {
  const made = new Map<Language, T>();
  const make = (language: Language, maker: Make<T>): T => {
    const sentences = stretchIfAsked(maker(makeFormat(language)));
    made.set(language, sentences);
    return sentences;
  };
  return {
    load: async (language) => {
      if (language !== "fr" && !made.has(language)) make(language, await others[language]());
    },
    read: (language) => made.get(language) ?? made.get("fr") ?? make("fr", makeFrench),
  };
}

/**
 * An area's sentences in the reader's language. What opens a screen or a late part sees to it that they are here
 * (`app/screens.ts`, `features/lateComponent.tsx`); when the language changes on that screen, this does.
 */
export function useArea<T extends object>(area: Area<T>): T {
  const { language } = useMessages();
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  const sentences = area.read(language);
  useEffect(() => {
    let isOver = false;
    const draw = (): void => {
      // Hundreds of rows may speak from one area: they are drawn again only for other words.
      if (!isOver && area.read(language) !== sentences) renderAgain(undefined);
    };
    area.load(language).then(draw, () => undefined);
    return () => {
      isOver = true;
    };
  }, [area, language]);
  return sentences;
}

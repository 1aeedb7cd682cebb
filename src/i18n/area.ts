import { useEffect, useReducer } from "preact/hooks";
import { type Format, makeFormat } from "./format";
import type { Language } from "./language";
import { stretchIfAsked } from "./stretchIfAsked";
import { useMessages } from "./useMessages";

type Make<T> = (format: Format) => T;

/** Loaders of the areas that were read at least once: what the page may be showing. */
const used = new Set<(language: Language) => Promise<void>>();

/** Sentences that a first visit does not need: they are loaded with their screens. */
export type Area<T> = {
  /** Rejects when they are neither stored nor reachable. */
  readonly load: (language: Language) => Promise<void>;
  /** French is the fallback while the language is not loaded. */
  readonly read: (language: Language) => T;
};

/** `others` load the other languages. */
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
  const load = async (language: Language): Promise<void> => {
    if (language !== "fr" && !made.has(language)) make(language, await others[language]());
  };
  return {
    load,
    read: (language) => {
      used.add(load);
      return made.get(language) ?? made.get("fr") ?? make("fr", makeFrench);
    },
  };
}

/** So that a change of language is one change of the page. Never rejects: an area that cannot be loaded stays as it is. */
export async function loadUsedAreas(language: Language): Promise<void> {
  await Promise.all([...used].map((load) => load(language).catch(() => undefined)));
}

/**
 * An area's sentences in the reader's language. Whatever opens a screen or a lazy component loads them first
 * (`app/screens.ts`, `shared/navigation/lazyComponent.tsx`); when the language changes on that screen, this hook
 * does.
 */
export function useArea<T extends object>(area: Area<T>): T {
  const { language } = useMessages();
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  const sentences = area.read(language);
  useEffect(() => {
    let isOver = false;
    const draw = (): void => {
      // Hundreds of rows may use one area: they only render again when the sentences change.
      if (!isOver && area.read(language) !== sentences) renderAgain(undefined);
    };
    area.load(language).then(draw, () => undefined);
    return () => {
      isOver = true;
    };
  }, [area, language]);
  return sentences;
}

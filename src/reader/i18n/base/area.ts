import { type Format, makeFormat } from "./format";
import type { Language } from "./language";
import { stretchIfAsked } from "./stretch";

type Make<T> = (format: Format) => T;

/** Loaders of the areas that were asked for at least once: what the page may be showing. */
const used = new Set<(language: Language) => Promise<void>>();

/** Messages that a first visit does not need: they are loaded with their screens. */
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
  const loaded = new Map<Language, T>();
  const make = (language: Language, maker: Make<T>): T => {
    const messages = stretchIfAsked(maker(makeFormat(language)));
    loaded.set(language, messages);
    return messages;
  };
  const load = async (language: Language): Promise<void> => {
    used.add(load);
    if (language !== "fr" && !loaded.has(language)) make(language, await others[language]());
  };
  return {
    load,
    read: (language) => {
      used.add(load);
      return loaded.get(language) ?? loaded.get("fr") ?? make("fr", makeFrench);
    },
  };
}

/** So that a change of language is one change of the page. Never rejects: an area that cannot be loaded stays as it is. */
export async function loadUsedAreas(language: Language): Promise<void> {
  await Promise.all([...used].map((load) => load(language).catch(() => undefined)));
}

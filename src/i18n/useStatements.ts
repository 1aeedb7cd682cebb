import { useEffect, useReducer } from "preact/hooks";
import type { Language } from "./fr";
import { makeFrenchStatements, type Statements } from "./fr/statements";
import { stretchIfAsked } from "./stretchIfAsked";
import { useMessages } from "./useMessages";

const french = stretchIfAsked(makeFrenchStatements());
const loaded = new Map<Language, Statements>([["fr", french]]);

/** Rejects when they are not on the phone and cannot be fetched. */
export async function loadStatements(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, stretchIfAsked(await fetchStatements(language)));
}

/**
 * Sentences of the settings and of what is behind them, in the reader's language. Those who open such a screen or
 * choose a language see to it that they are here (`loadStatements`); where that failed, better French than nothing.
 */
export function useStatements(): Statements {
  const { language } = useMessages();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!loaded.has(language)) loadStatements(language).then(drawAgain, () => undefined);
  }, [language]);
  return loaded.get(language) ?? french;
}

async function fetchStatements(language: Language): Promise<Statements> {
  switch (language) {
    case "fr":
      return french;
    case "de":
      return (await import("./de/statements")).makeGermanStatements();
    case "en":
      return (await import("./en/statements")).makeEnglishStatements();
  }
}

import { useEffect, useState } from "preact/hooks";
import type { Language } from "./fr";
import { makeFrenchStatements, type Statements } from "./fr/statements";
import { useMessages } from "./useMessages";

const french = makeFrenchStatements();
const loaded = new Map<Language, Statements>([["fr", french]]);

/** The long texts in the reader's language; until they are there, those shown before, or none on a screen just opened. */
export function useStatements(): Statements | undefined {
  const { language } = useMessages();
  const [shown, setShown] = useState(loaded.get(language));
  useEffect(() => {
    let isOver = false;
    load(language).then(
      (statements) => {
        if (!isOver) setShown(statements);
      },
      () => setShown((now) => now ?? french), // a part that can't be fetched: better French than nothing
    );
    return () => {
      isOver = true;
    };
  }, [language]);
  return loaded.get(language) ?? shown;
}

async function load(language: Language): Promise<Statements> {
  const statements = loaded.get(language) ?? (await fetchStatements(language));
  loaded.set(language, statements);
  return statements;
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

import type { GlossaryEntry } from "../../../domain/reference/glossary";
import { createFormFinder } from "../text/significantWords";

/**
 * What an article spells out before the brackets of an acronym, or within those behind it, is its meaning as a whole:
 * « Chambre … de l’Artisanat du Grand Est (CRMA) » ends with « Est ». Returns the mistake's message.
 */
export function checkExpansion({ acronym, aliases, meaning, spelledOutBy, proofs }: GlossaryEntry): string | undefined {
  if (spelledOutBy !== "corpus") return undefined;
  const spellings = [acronym, ...aliases];
  const spelledOut = proofs.flatMap(({ quote }) => spellings.flatMap((spelling) => listSpelledOut(quote, spelling)));
  const lastWord = wordsOf(meaning).at(-1) ?? "";
  const firstWord = wordsOf(meaning)[0] ?? "";
  if (spelledOut.length === 0) return undefined;
  const isWhole = spelledOut.some(({ words, isInBrackets }) => {
    const [first = "", last = ""] = [words[0], words.at(-1)];
    return createFormFinder([last])(lastWord) && (!isInBrackets || createFormFinder([first])(firstWord));
  });
  if (isWhole) return undefined;
  const [wanted] = spelledOut;
  return `The article spells "${acronym}" out up to "${wanted?.words.at(-1)}": write the whole name.`;
}

type SpelledOut = { readonly words: readonly string[]; readonly isInBrackets: boolean };

function listSpelledOut(quote: string, spelling: string): readonly SpelledOut[] {
  const before = quote.split(`(${spelling})`).slice(0, -1);
  const [, ...behind] = quote.split(`${spelling} (`);
  return [
    ...before.map((text) => ({ words: wordsOf(text), isInBrackets: false })),
    ...behind.map((text) => ({ words: wordsOf(text.split(")")[0] ?? ""), isInBrackets: true })),
  ];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

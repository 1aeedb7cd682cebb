import { stemWord } from "../../../domain/search/words/stemWord";
import { stopWords } from "../../../domain/search/words/stopWords";
import { fold } from "../../../domain/text/foldText";
import { readFrenchNumbers } from "../figures/readFrenchNumbers";

/** Words that join a sentence and claim nothing, in addition to the search's stop words. */
const joints = new Set(
  `afin ainsi apres autre autres avant chez comme deja depuis dont duquel auquel egalement est etc lors parmi plus puis sans
  selon tous tout toute toutes vers article texte`.split(/\s+/),
);

export function listSignificantWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+|%/gu) ?? []).filter((word) => {
    if (word === "%") return true;
    const folded = fold(word);
    return /\p{L}/u.test(word) && folded.length > 1 && !joints.has(folded) && !stopWords.has(folded) && !isNumber(word);
  });
}

/** Numbers are compared by value: « six » is 6. « un » may be no number at all. */
export function listClaimedNumbers(text: string): readonly number[] {
  return readFrenchNumbers(text.replace(/(?<!\p{L})(?:une?|premi(?:er|ère))(?!\p{L})/giu, " "));
}

/** Finds a word in any of its forms: « aides », « aidé », « sélection » and « sélectionnées ». */
export function createWordFinder(texts: readonly string[]): (word: string) => boolean {
  const stems = texts.flatMap((text) => (fold(text).match(/[\p{L}\p{N}]+|%/gu) ?? []).map(stemWord));
  const known = new Set(stems);
  return (word) => {
    const stem = stemWord(fold(word));
    return known.has(stem) || stems.some((other) => isSameRoot(stem, other));
  };
}

/** Finds a word as it stands or in the other number: who is named is not derived from what happens, « candidat » from « candidature ». */
export function createFormFinder(texts: readonly string[]): (word: string) => boolean {
  const known = new Set(texts.flatMap((text) => (fold(text).match(/[\p{L}\p{N}]+|%/gu) ?? []).map(withoutNumber)));
  return (word) => known.has(withoutNumber(fold(word)));
}

function withoutNumber(word: string): string {
  return word.replace(/(?:aux|al)$/, "a").replace(/(?<=...)[sx]$/, "");
}

const LETTERS_OF_A_ROOT = 5;
/** Folding drops the accent that marks a participle for the stemmer: « votée » keeps one letter more than « voté ». */
const LETTERS_OF_AN_ENDING = 1;

function isSameRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isLong = short.length >= LETTERS_OF_A_ROOT;
  return long.startsWith(short) && (isLong || (short.length > 2 && long.length - short.length <= LETTERS_OF_AN_ENDING));
}

function isNumber(word: string): boolean {
  return listClaimedNumbers(word).length > 0;
}

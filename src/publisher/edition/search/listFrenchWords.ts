import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as v from "valibot";
import { decode } from "../../../domain/decode";
import { readWords } from "../../../domain/search/words/readWords";

const require = createRequire(import.meta.url);
/** The most used of films and of an encyclopedia: what readers may type, not every form of every verb. */
const MOST_USED = 8_000;
const MIN_LETTERS = 3;
/** As `findSpelledNearly` has it. */
const TWO_MISTAKES_FROM = 8;

/**
 * The stems of frequent French words that are none of the edition's, but so near to one of them that a phone would take
 * them for a mistake: « date » is not a misspelt « dette ». Sorted.
 */
export function listFrenchWords(terms: ReadonlySet<string>): readonly string[] {
  const byFirst = new Map<string, string[]>();
  for (const term of terms) {
    const own = byFirst.get(term.charAt(0));
    if (own) own.push(term);
    else byFirst.set(term.charAt(0), [term]);
  }
  const rests = new Set([...terms].map((term) => term.slice(1)));
  const isNear = (stem: string): boolean =>
    byFirst.get(stem.charAt(0))?.some((term) => isMistakenFor(stem, term)) === true ||
    // With another first letter, none or one more.
    [stem.slice(1), stem].some((text) => rests.has(text)) ||
    terms.has(stem.slice(1));
  return listFrequent().filter((stem) => !terms.has(stem) && isNear(stem));
}

/** Levenshtein's distance is within what a search forgives. */
function isMistakenFor(stem: string, term: string): boolean {
  const most = stem.length < TWO_MISTAKES_FROM ? 1 : 2;
  if (Math.abs(stem.length - term.length) > most) return false;
  let above = Array.from({ length: term.length + 1 }, (_, column) => column);
  for (let row = 1; row <= stem.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= term.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (stem[row - 1] === term[column - 1] ? 0 : 1);
      here.push(Math.min(changed, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    if (Math.min(...here) > most) return false;
    above = here;
  }
  return (above[term.length] ?? 0) <= most;
}

let frequent: readonly string[] | undefined;

/** Sorted stems. */
function listFrequent(): readonly string[] {
  if (frequent) return frequent;
  const dictionary = new Set(readWordList(require.resolve("an-array-of-french-words/index.json")));
  // Both lists have names and misspellings, which a dictionary lacks.
  const used = [
    require.resolve("@zxcvbn-ts/language-fr/src/commonWords.json"),
    require.resolve("@zxcvbn-ts/language-fr/src/wikipedia.json"),
  ]
    .flatMap((file) => readWordList(file).slice(0, MOST_USED))
    .filter((word) => dictionary.has(word));
  const stems = used.flatMap((word) => readWords(word)).filter(({ role, term }) => !role && term.length >= MIN_LETTERS);
  frequent = [...new Set(stems.map(({ term }) => term))].sort();
  return frequent;
}

function readWordList(file: string): readonly string[] {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  const list = decode(v.array(v.string()), content);
  if (!list.ok) throw new Error(`${file} is no list of words`);
  return list.value;
}

import { fold } from "../text/foldText";
import { NO_FILTERS, type SearchFilters } from "./searchRequest";
import { readFilter } from "./words/filterWords";
import { readWords, type Word } from "./words/readWords";

/** Words that must follow each other, as terms; « plan d’action » is plan, action. */
export type Phrase = {
  readonly terms: readonly string[];
  /** Its last word may still grow. */
  readonly isOpen: boolean;
};

export type TypedWord = {
  readonly term: string;
  readonly folded: string;
  /** Where it stands in the text that was typed. */
  readonly start: number;
  readonly end: number;
  /** The text ends with it. */
  readonly isLast: boolean;
};

export type ParsedSearch = {
  /** In the order in which they are typed, none twice. Those of phrases are among them. */
  readonly words: readonly TypedWord[];
  readonly phrases: readonly Phrase[];
  /** Terms that must not be there. */
  readonly without: readonly string[];
  readonly filters: SearchFilters;
};

/** Nobody types more; what comes after is not read. */
export const LONGEST_SEARCH = 1000;

/** `clé:valeur`, `clé:"plusieurs mots"` · `-mot` · `"des mots"`, closed or not. */
const special = /(\p{L}+) ?: ?(?:"([^"]*)"?|([^\s"]+))|(?<!\S)-([\p{L}\d][^\s"]*)|(["«“„])([^"»”]*)(["»”]?)/gu;

/** What a box of text asks for. Any text is a search: what is no filter is a word. */
export function parseSearch(typed: string): ParsedSearch {
  const text = typed.slice(0, LONGEST_SEARCH);
  const words: TypedWord[] = [];
  const phrases: Phrase[] = [];
  const without: string[] = [];
  let filters = NO_FILTERS;
  let rest = text;
  const take = (at: number, length: number): void => {
    rest = rest.slice(0, at) + " ".repeat(length) + rest.slice(at + length);
  };
  const add = (found: readonly Word[], offset: number): void => {
    for (const word of found) {
      const [start, end] = [word.start + offset, word.end + offset];
      words.push({ term: word.term, folded: fold(text.slice(start, end)), start, end, isLast: end === text.length });
    }
  };
  for (const match of text.matchAll(special)) {
    const [whole, key, quotedValue, value, unwanted, opening, phrase = "", closing] = match;
    if (key !== undefined) {
      const narrowed = readFilter(filters, key, quotedValue ?? value ?? "");
      if (!narrowed) continue;
      filters = narrowed;
    } else if (unwanted !== undefined) {
      without.push(...listWanted(readWords(unwanted)).map(({ term }) => term));
    } else if (opening !== undefined) {
      const found = readWords(phrase).filter(({ role }) => role !== "part");
      add(listWanted(found), match.index + opening.length);
      const terms = found.map(({ term }) => term);
      if (terms.length > 1) phrases.push({ terms, isOpen: closing === "" });
    }
    take(match.index, whole.length);
  }
  const others = readWords(rest).filter(({ role }) => role !== "part");
  // « le » alone is all that the reader has typed yet.
  add(words.length > 0 ? others.filter(({ role }) => role === undefined) : listWanted(others), 0);
  return { words: dropRepeated(words), phrases, without, filters };
}

function listWanted(words: readonly Word[]): readonly Word[] {
  const wanted = words.filter(({ role }) => role === undefined);
  return wanted.length > 0 ? wanted : words;
}

function dropRepeated(words: readonly TypedWord[]): readonly TypedWord[] {
  const inOrder = [...words].sort((one, other) => one.start - other.start);
  return inOrder.filter(({ term }, index) => inOrder.findIndex((other) => other.term === term) === index);
}

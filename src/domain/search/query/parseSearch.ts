import { fold } from "../../text/foldText";
import { readWords, type Word } from "../words/readWords";
import { readFilter } from "./filterWords";
import { NO_FILTERS, type SearchFilters } from "./searchRequest";

/** Consecutive terms; « plan d’action » is plan, action. */
export type Phrase = {
  readonly terms: readonly string[];
  readonly isOpen: boolean;
};

export type TypedWord = {
  readonly term: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
};

export type ParsedSearch = {
  /** In input order without duplicates, including the words of phrases. */
  readonly words: readonly TypedWord[];
  readonly phrases: readonly Phrase[];
  readonly without: readonly string[];
  readonly filters: SearchFilters;
};

const MAX_SEARCH_LENGTH = 1000;

/** `clé:valeur`, `clé:"plusieurs mots"` · `-mot` · `"des mots"`, closed or not. */
const special = /(\p{L}+) ?: ?(?:"([^"]*)"?|([^\s"]+))|(?<!\S)-([\p{L}\d][^\s"]*)|(["«“„])([^"»”]*)(["»”]?)/gu;

/** Any text is a valid search: what is not a filter is a word. */
export function parseSearch(typed: string): ParsedSearch {
  const text = typed.slice(0, MAX_SEARCH_LENGTH);
  const words: TypedWord[] = [];
  const phrases: Phrase[] = [];
  const without: string[] = [];
  let filters = NO_FILTERS;
  let rest = text;
  const addWord = (at: number, length: number): void => {
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
    addWord(match.index, whole.length);
  }
  const others = readWords(rest).filter(({ role }) => role !== "part");
  // « le » alone may be all that has been typed so far.
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

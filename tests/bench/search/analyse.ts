import { parseSearch } from "../../../src/domain/search/query/parseSearch";
import { readWords } from "../../../src/domain/search/words/readWords";

/** The terms that our index has of a text. */
export function listTerms(text: string): string[] {
  return readWords(text)
    .filter(({ role }) => role !== "stop")
    .map(({ term }) => term);
}

export type BenchWord = { readonly term: string; readonly isPrefix: boolean };

/** What our parser makes of a search; a word that still grows is taken as it is typed. */
export function listSought(text: string, isTyping: boolean): readonly BenchWord[] {
  return parseSearch(text).words.map(({ term, folded, isLast }) =>
    isTyping && isLast ? { term: folded, isPrefix: true } : { term, isPrefix: false },
  );
}

export function toJsonFile(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

export function readJsonFile(file: Uint8Array | undefined): string {
  return new TextDecoder().decode(file);
}

import { listSought, listTerms, readJsonFile, toJsonFile } from "./analyse";
import type { Engine } from "./engine";
import { requirePeer } from "./peers";

const MiniSearch = requirePeer("minisearch");

type SearchResult = { readonly id: string; readonly queryTerms: readonly string[] };

const options = {
  fields: ["title", "body"],
  tokenize: listTerms,
  processTerm: (term: string) => term,
};

export const minisearch: Engine = {
  async build(documents) {
    const index = new MiniSearch(options);
    index.addAll(documents);
    return [toJsonFile(index)];
  },
  async load([file]) {
    const index = MiniSearch.loadJSON(readJsonFile(file), options);
    return {
      find(text, isTyping) {
        const words = listSought(text, isTyping);
        const grows = new Set(words.filter(({ isPrefix }) => isPrefix).map(({ term }) => term));
        const known = words.map(({ term }) => term);
        const ask = (fuzzy: (term: string) => number | false): readonly SearchResult[] =>
          index.search(known.join(" "), {
            tokenize: () => known,
            boost: { title: 1.5 },
            prefix: (term: string) => grows.has(term),
            fuzzy,
          });
        const found = ask(() => false);
        // As ours: only a word that nothing has is taken for misspelt.
        const met = new Set(found.flatMap(({ queryTerms }) => queryTerms));
        const isUnknown = (term: string): boolean => term.length > 3 && !met.has(term);
        const all = known.some(isUnknown) ? ask((term) => (isUnknown(term) ? 0.2 : false)) : found;
        return all.slice(0, 10).map(({ id }) => String(id));
      },
    };
  },
};

import { listSought, listTerms, readJsonFile, toJsonFile } from "./analyse";
import type { Engine } from "./engine";
import { requirePeer } from "./peers";

const lunr = requirePeer("lunr");

export const lunrEngine: Engine = {
  async build(documents) {
    const builder = new lunr.Builder();
    builder.tokenizer = Object.assign(
      (text: unknown) => listTerms(String(text)).map((term) => new lunr.Token(term, {})),
      { separator: /\s+/ },
    );
    builder.ref("id");
    builder.field("title", { boost: 1.5 });
    builder.field("body");
    for (const document of documents) builder.add(document);
    return [toJsonFile(builder.build())];
  },
  async load([file]) {
    const written: { readonly invertedIndex: readonly [string, unknown][] } & object = JSON.parse(readJsonFile(file));
    const known = new Set(written.invertedIndex.map(([term]) => term));
    const index = lunr.Index.load(written);
    return {
      find(text, isTyping) {
        const words = listSought(text, isTyping);
        if (words.length === 0) return [];
        const found: readonly { readonly ref: string }[] = index.query(
          (query: { term(term: string, options: object): void }) => {
            for (const { term, isPrefix } of words) {
              query.term(term, { usePipeline: false });
              if (isPrefix)
                query.term(term, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING, boost: 0.8 });
              // As ours: only a word that nothing has is taken for misspelt.
              else if (term.length > 3 && !known.has(term))
                query.term(term, { usePipeline: false, editDistance: 1, boost: 0.3 });
            }
          },
        );
        return found.slice(0, 10).map(({ ref }) => ref);
      },
    };
  },
};

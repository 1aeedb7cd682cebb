import { listSought, listTerms, readJsonFile, toJsonFile } from "./analyse";
import type { Engine } from "./engine";
import { requirePeer } from "./peers";

const { create: createIndex, insertMultiple, load, save, search } = requirePeer("@orama/orama");

function create() {
  return createIndex({
    schema: { title: "string", body: "string" },
    components: { tokenizer: { language: "french", normalizationCache: new Map(), tokenize: listTerms } },
  });
}

export const orama: Engine = {
  async build(documents) {
    const index = create();
    await insertMultiple(
      index,
      documents.map(({ id, title, body }) => ({ id, title, body })),
    );
    return [toJsonFile(save(index))];
  },
  async load([file]) {
    const index = create();
    load(index, JSON.parse(readJsonFile(file)));
    return {
      async find(text, isTyping) {
        const terms = listSought(text, isTyping).map(({ term }) => term);
        if (terms.length === 0) return [];
        // Beginnings are its default; `exact` asks for whole words.
        const found = await search(index, {
          term: terms.join(" "),
          limit: 10,
          boost: { title: 1.5 },
          threshold: 1,
          ...(isTyping ? {} : { tolerance: 0 }),
        });
        return found.hits.map(({ id }: { readonly id: string }) => id);
      },
    };
  },
};

import { listSought, listTerms, readJsonFile, toJsonFile } from "./analyse";
import type { BenchDocument, Engine } from "./engine";
import { requirePeer } from "./peers";

const { Document } = requirePeer("flexsearch");

type FieldResult = { readonly result: readonly string[] };

function create() {
  return new Document({
    document: { id: "id", index: ["title", "body"] },
    encode: listTerms,
    tokenize: "forward",
  });
}

export const flexsearch: Engine = {
  async build(documents) {
    const index = create();
    for (const { id, title, body } of documents) index.add({ id, title, body } satisfies BenchDocument);
    const files: Record<string, string> = {};
    await index.export((key: string, data: string) => {
      if (data !== undefined) files[key] = data;
    });
    return [toJsonFile(files)];
  },
  async load([file]) {
    const index = create();
    const files: Record<string, string> = JSON.parse(readJsonFile(file));
    for (const [key, data] of Object.entries(files)) index.import(key, data);
    return {
      find(text, isTyping) {
        // It has no ranking over fields and words: a document counts by its place in each field's list.
        const terms = listSought(text, isTyping).map(({ term }) => term);
        if (terms.length === 0) return [];
        const scores = new Map<string, number>();
        const fields: readonly FieldResult[] = index.search(terms.join(" "), { limit: 100, suggest: true });
        for (const { result } of fields) {
          for (const [place, id] of result.entries())
            scores.set(String(id), (scores.get(String(id)) ?? 0) + 1 / (place + 10));
        }
        return [...scores]
          .sort((one, other) => other[1] - one[1])
          .slice(0, 10)
          .map(([id]) => id);
      },
    };
  },
};

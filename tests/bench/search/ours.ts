import { createSearcher } from "../../../src/domain/search/createSearcher";
import { openSegment } from "../../../src/domain/search/index/openSegment";
import { packSegment } from "../../../src/domain/search/index/packSegment";
import { parseSearch } from "../../../src/domain/search/query/parseSearch";
import { cutSegments } from "../../../src/publisher/edition/search/cutSegments";
import type { Engine } from "./engine";

const limit = { article: 10, programme: 10, place: 10, acronym: 10, tag: 10, note: 10, followUp: 10 };

/** Segments as the press cuts them, searched as the phone does. */
export const ours: Engine = {
  async build(documents) {
    const starts = cutSegments(documents.map(({ id }) => id));
    return starts.map((start, index) =>
      packSegment(
        documents.slice(start, starts[index + 1]).map(({ id, title, body }) => ({
          kind: "article" as const,
          id,
          title,
          fields: { title: [title], body: [body] },
        })),
      ),
    );
  },
  async load(files) {
    const segments = files.map((file) => {
      const segment = openSegment(new Uint8Array(file).buffer);
      if (!segment) throw new Error("not a segment");
      return segment;
    });
    const searcher = createSearcher(segments);
    return {
      find(text, isTyping) {
        const { words, without } = parseSearch(text);
        const sought = words.map(({ term, folded, isLast }) => ({ term, folded, isPrefix: isTyping && isLast }));
        return searcher.find({ words: sought, without, limit }).found.map(({ id }) => id);
      },
    };
  },
};

import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { createSearcher } from "../../src/domain/search/createSearcher";
import { type IndexedDocument, writeFacet } from "../../src/domain/search/index/documents";
import { openSegment, type Segment } from "../../src/domain/search/index/openSegment";
import { packSegment } from "../../src/domain/search/index/packSegment";
import { type PageSearch, rankDocuments } from "../../src/domain/search/pages/rankDocuments";
import {
  gatherTerms,
  type PageReader,
  type TermPage,
  type TermTable,
  TermTableSchema,
} from "../../src/domain/search/pages/termTable";
import { TERM_TABLE_KIND } from "../../src/domain/search/pages/termTableKind";
import { compileCorpus } from "../../src/publisher/edition/compile/compileEdition";
import { sha256 } from "../../src/publisher/edition/files/sha256";
import { type PackedTermPages, type PageLimits, packTermPages } from "../../src/publisher/edition/search/packTermPages";
import { makeCorpus } from "../bench/edition/makeCorpus";
import { rounds } from "../support/rounds";

const small: PageLimits = { postings: 1e9, bytes: 40, pagesPerTable: 3 };
/** As they are stored: no family of words, and nothing that may be a mistake. */
const words = ["eau", "feu", "fer", "rail", "lac", "zinc", "日本", "𝒜bc", "a1"];

const documentsArbitrary = fc.array(
  fc.record({
    title: fc.array(fc.constantFrom(...words), { maxLength: 2 }),
    body: fc.array(fc.constantFrom(...words), { maxLength: 30 }),
    topic: fc.constantFrom("a", "b"),
  }),
  { minLength: 1, maxLength: 80 },
);
type Drawn = { readonly title: readonly string[]; readonly body: readonly string[]; readonly topic: string };

const describeDrawn = (list: readonly Drawn[]): readonly IndexedDocument[] =>
  list.map(({ title, body, topic }, index) => ({
    kind: "article",
    id: String(index),
    title: title.join(" "),
    fields: { title: [title.join(" ")], body: [body.join(" ")] },
    facets: [writeFacet("theme", topic)],
  }));

function open(bytes: Uint8Array<ArrayBufferLike> | undefined): Segment {
  const segment = openSegment(new Uint8Array(bytes ?? []).buffer);
  if (!segment) throw new Error("not a segment");
  return segment;
}

function cut(documents: readonly IndexedDocument[], at: readonly number[]): readonly Segment[] {
  const starts = [0, ...at.toSorted((one, other) => one - other), documents.length];
  return starts.slice(1).map((end, index) => open(packSegment(documents.slice(starts[index], end))));
}

const readTable = (bytes: Uint8Array | undefined): TermTable =>
  v.parse(TermTableSchema, JSON.parse(gunzipSync(bytes ?? new Uint8Array()).toString()));

/** The files by hash, as a server has them; notes what is asked for. */
function serve({ files }: PackedTermPages) {
  const asked: TermPage[] = [];
  const find = (page: TermPage) => {
    const file = files.find(({ part }) => part.sha256 === page.sha256);
    expect(file && sha256(file.bytes)).toBe(page.sha256);
    expect(file?.bytes.length).toBe(page.bytes);
    asked.push(page);
    return file?.bytes;
  };
  const reader: PageReader = {
    readTable: async (page) => readTable(find(page)),
    readPage: async (page) => open(find(page)),
  };
  return { asked, reader };
}

async function search(packed: PackedTermPages, documentCount: number, query: PageSearch, limit = 1000) {
  const { asked, reader } = serve(packed);
  const held = await gatherTerms(readTable(packed.table.bytes), [...query.terms, ...query.facets.flat()], reader);
  if (!held) throw new Error("not to be had");
  return { asked, ...rankDocuments(query, held, { documentCount, isSought: () => true, limit }) };
}

describe("pages of terms", () => {
  test("find what the whole index finds, in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(
        documentsArbitrary,
        fc.array(fc.nat(80), { maxLength: 3 }),
        fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
        fc.option(fc.constantFrom("a", "b")),
        async (drawn, cuts, terms, topic) => {
          const documents = describeDrawn(drawn);
          const segments = cut(
            documents,
            cuts.map((at) => Math.min(at, documents.length)),
          );
          const facets = topic === null ? [] : [[writeFacet("theme", topic)]];
          const packed = await packTermPages(segments, small);
          const found = await search(packed, documents.length, { terms, facets });
          const whole = createSearcher(segments).find({
            words: terms.map((term) => ({ term, folded: term, isPrefix: false })),
            facets,
            limit: { article: 1000, programme: 0, place: 0, acronym: 0, tag: 0, note: 0, followUp: 0 },
          });
          fc.pre(whole.replacements.length === 0);
          const isComplete = ({ words }: { readonly words: number }) => words === terms.length;
          const expected = [...whole.found.filter(isComplete), ...whole.found.filter((one) => !isComplete(one))];
          expect(found.found).toEqual(expected.map(({ id, words }) => ({ document: Number(id), words })));
          expect(found.count).toBe(whole.completeCounts.article || whole.counts.article);
          expect(found.isCut).toBe(false);
        },
      ),
      { numRuns: rounds(150) },
    );
  });

  test("list of a word that many articles have those where it weighs most, and the newest of equals", async () => {
    const documents = describeDrawn(
      Array.from({ length: 50 }, (_, index) => ({
        title: [],
        body: ["eau", ...Array.from({ length: index % 5 === 0 ? 2 : 12 }, () => "rail")],
        topic: "a",
      })),
    );
    const packed = await packTermPages(cut(documents, [20]), { ...small, postings: 12 });
    const { found, count, isCut } = await search(packed, 50, { terms: ["eau"], facets: [] });
    expect(found.map(({ document }) => document)).toEqual([45, 40, 35, 30, 25, 20, 15, 10, 5, 0, 49, 48]);
    expect({ count, isCut }).toEqual({ count: 12, isCut: true });
    // A filter has all of its articles.
    expect(await search(packed, 50, { terms: ["eau"], facets: [[writeFacet("theme", "a")]] })).toMatchObject({
      count: 12,
    });
    const filtered = await search(packed, 50, { terms: ["rail"], facets: [[writeFacet("theme", "b")]] });
    expect(filtered).toMatchObject({ found: [], count: 0 });
  });

  test("are fetched for the words of a search only, and none for a word below all others", async () => {
    const documents = describeDrawn([{ title: [], body: words, topic: "a" }]);
    const packed = await packTermPages(cut(documents, []), { ...small, bytes: 1 });
    expect(packed.files.length).toBeGreaterThan(words.length);
    expect((await search(packed, 1, { terms: ["zinc"], facets: [] })).asked).toHaveLength(2);
    expect((await search(packed, 1, { terms: ["!"], facets: [[]] })).asked.length).toBeLessThan(3);
    expect(await search(packed, 1, { terms: [" "], facets: [] })).toMatchObject({ asked: [], found: [] });
  });

  test("stay as they are but for a few when a word comes in", async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `mot${(index * 7919) % 100_003}`);
    const pagesOf = async (list: readonly string[]) => {
      const { files } = await packTermPages(cut(describeDrawn([{ title: [], body: list, topic: "a" }]), []), {
        ...small,
        bytes: 400,
        pagesPerTable: 1000,
      });
      return new Set(files.map(({ part }) => part.sha256));
    };
    const [before, after] = [await pagesOf(many), await pagesOf([...many, "mot1a"])];
    expect(before.size).toBeGreaterThan(40);
    // Two pages perhaps, and the table.
    expect([...after].filter((hash) => !before.has(hash)).length).toBeLessThan(6);
  });
});

describe("the publisher", () => {
  const compile = async (count: number) => {
    const texts = Array.from({ length: count }, (_, index) => ({
      id: `t${index}`,
      title: `Texte ${index}`,
      body: index % 2 === 0 ? "Des ruches." : "De la vigne.",
    }));
    const result = await compileCorpus(makeCorpus(texts));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.edition;
  };

  test("adds them to an edition of which readers may leave texts out, and names them in one part", async () => {
    const { manifest, parts, articles } = await compile(1800);
    const tables = manifest.parts.filter(({ kind }) => kind === TERM_TABLE_KIND);
    expect(tables).toHaveLength(1);
    const bytesOf = ({ sha256: hash, bytes }: Pick<TermPage, "sha256" | "bytes">) => {
      const content = parts.get(`${hash.slice(0, 16)}.part`);
      expect(content && sha256(content)).toBe(hash);
      expect(content?.length).toBe(bytes);
      return content;
    };
    const [table] = tables;
    const root = readTable(table && bytesOf(table));
    const reader: PageReader = {
      readTable: async (page) => readTable(bytesOf(page)),
      readPage: async (page) => open(bytesOf(page)),
    };
    const held = await gatherTerms(root, ["ruch"], reader);
    const { found, count } = rankDocuments({ terms: ["ruch"], facets: [] }, held ?? new Map(), {
      documentCount: manifest.articleCount,
      isSought: () => true,
      limit: 2000,
    });
    const oldestFirst = [...articles].reverse();
    const wanted = oldestFirst.flatMap(({ body }, place) => (JSON.stringify(body).includes("ruches") ? [place] : []));
    expect(found.map(({ document }) => document).sort((one, other) => one - other)).toEqual(wanted);
    expect(count).toBe(wanted.length);
  });

  test("adds none to a small edition", async () => {
    const { manifest } = await compile(30);
    expect(manifest.parts.some(({ kind }) => kind === TERM_TABLE_KIND)).toBe(false);
  });
});

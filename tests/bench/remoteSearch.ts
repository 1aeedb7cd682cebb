import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { createSearcher } from "../../src/domain/search/createSearcher";
import { openSegment, type Segment } from "../../src/domain/search/index/openSegment";
import { packSegment } from "../../src/domain/search/index/packSegment";
import { rankDocuments } from "../../src/domain/search/pages/rankDocuments";
import {
  gatherTerms,
  type PageReader,
  type TermPage,
  type TermTable,
  TermTableSchema,
} from "../../src/domain/search/pages/termTable";
import { parseSearch } from "../../src/domain/search/query/parseSearch";
import { cutSegments } from "../../src/publisher/edition/search/cutSegments";
import { packTermPages } from "../../src/publisher/edition/search/packTermPages";
import { listTexts, readTexts, type Text } from "./edition/makeCorpus";
import { makeTexts } from "./edition/makeTexts";
import { type BenchQuery, readQueries } from "./search/readLines";

/*
 * What a search of texts that are not on the phone fetches, and what it finds beside the whole index. Titles cost nothing here: the headlines of what
 * is left out came with the edition. Nothing is asserted.
 *
 *   npm run bench -- remoteSearch [--texts FOLDER] [--size 100000] [--cut N] [--postings 8192] [--bytes 8192]
 *
 * FOLDER has corpus*.jsonl(.gz) of { id, title, body } and queries*.jsonl of { q, rel }: the largest is taken, and repeated with
 * changed words where it has too few. Without it texts and searches are made up. A hundred thousand whole texts take ten minutes.
 */

const { values } = parseArgs({
  options: {
    texts: { type: "string" },
    size: { type: "string", default: "10000" },
    cut: { type: "string", default: "1000000000" },
    postings: { type: "string", default: "8192" },
    bytes: { type: "string", default: "8192" },
  },
});
const size = Number(values.size);
const begun = performance.now();
const texts = values.texts === undefined ? makeTexts(10_000) : readLargest(values.texts);
const { segments, ids } = pack(listTexts(texts, size));
const indexed = performance.now();
const packed = await packTermPages(segments, {
  postings: Number(values.postings),
  bytes: Number(values.bytes),
  pagesPerTable: 64,
});
describe();
const searcher = createSearcher(segments);
const root = readTable(packed.table.bytes);
const files = new Map(packed.files.map(({ part, bytes }) => [part.sha256, bytes]));
for (const [name, queries] of listQueries()) await measure(name, queries);

/** A segment at a time: all documents of a hundred thousand at once would not fit. */
function pack(list: readonly Text[]) {
  const named = list.map(({ id }) => id);
  const starts = cutSegments(named);
  const packedSegments = starts.map((start, index) => {
    const documents = list.slice(start, starts[index + 1]).map(({ id, title, body }) => ({
      kind: "article" as const,
      id,
      title,
      fields: { title: [title], body: [body.slice(0, Number(values.cut))] },
    }));
    return open(packSegment(documents));
  });
  return { segments: packedSegments, ids: named };
}

function describe(): void {
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(0)} s`;
  const whole = segments.reduce((sum, segment) => sum + segment.terms.length + segment.postings.length, 0);
  const bytes = packed.files.reduce((sum, { part }) => sum + part.bytes, 0);
  console.log(
    `${size} texts in ${segments.length} segments (terms and postings ${megabytes(whole)}, ${seconds(begun, indexed)}): ${packed.files.length} files, ${megabytes(bytes)}, ${seconds(indexed, performance.now())} more, table ${packed.table.part.bytes} bytes; memory ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
}

async function measure(name: string, queries: readonly BenchQuery[]): Promise<void> {
  const costs: Cost[] = [];
  let same = 0;
  let listed = 0;
  const hits = { away: 0, whole: 0 };
  for (const { q, rel } of queries) {
    const words = parseSearch(q).words;
    if (words.length === 0) continue;
    const { cost, found } = await searchAway(words.map(({ term }) => term));
    costs.push(cost);
    const whole = searcher.find({
      words: words.map(({ term, folded }) => ({ term, folded, isPrefix: false })),
      limit: { article: 10, programme: 0, place: 0, acronym: 0, tag: 0, note: 0, followUp: 0 },
    });
    const complete = new Set(whole.complete.map(({ id }) => id));
    const others = whole.found.filter(({ id }) => !complete.has(id));
    // As the screen lists them.
    const best = [...whole.complete, ...others].slice(0, 10).map(({ id }) => id);
    const away = found.map((document) => ids[document] ?? "");
    same += best.filter((id) => away.includes(id)).length;
    listed += best.length;
    if (rel.some((id) => best.includes(id))) hits.whole += 1;
    if (rel.some((id) => away.includes(id))) hits.away += 1;
  }
  const of = (pick: (cost: Cost) => number) => {
    const sorted = costs.map(pick).toSorted((one, other) => one - other);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return [at(0.5), at(0.95), at(1)] as const;
  };
  const bytes = of((cost) => cost.bytes).map((count) => `${(count / 1000).toFixed(0)} kB`);
  console.log(
    `  ${name}, ${costs.length} searches, each the first of its session: median ${bytes[0]}, p95 ${bytes[1]}, most ${bytes[2]}; requests ${of((cost) => cost.requests).join(", ")}`,
  );
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(
    `    of the whole index's best ten ${percent(same / listed)} are among the pages' best ten; a wanted one among ten: ${percent(hits.away / costs.length)}, by the whole index ${percent(hits.whole / costs.length)}`,
  );
}

type Cost = { readonly bytes: number; readonly requests: number };

/** As a phone that has fetched nothing yet. */
async function searchAway(
  terms: readonly string[],
): Promise<{ readonly cost: Cost; readonly found: readonly number[] }> {
  const fetched = new Map([[packed.table.part.sha256, packed.table.part.bytes]]);
  const read = (page: TermPage) => {
    fetched.set(page.sha256, page.bytes);
    return files.get(page.sha256) ?? new Uint8Array();
  };
  const reader: PageReader = {
    readTable: async (page) => readTable(read(page)),
    readPage: async (page) => open(read(page)),
  };
  const held = (await gatherTerms(root, terms, reader)) ?? new Map();
  const search = { documentCount: ids.length, isSought: () => true, limit: 10 };
  const { found } = rankDocuments({ terms, facets: [] }, held, search);
  const bytes = [...fetched.values()].reduce((sum, count) => sum + count, 0);
  return { cost: { bytes, requests: fetched.size }, found: found.map(({ document }) => document) };
}

function readTable(bytes: Uint8Array): TermTable {
  return v.parse(TermTableSchema, JSON.parse(gunzipSync(bytes).toString()));
}

function open(bytes: Uint8Array): Segment {
  const segment = openSegment(new Uint8Array(bytes).buffer);
  if (!segment) throw new Error("not a segment");
  return segment;
}

function readLargest(folder: string): readonly Text[] {
  const all = readdirSync(folder)
    .filter((file) => /^corpus.*\.jsonl(\.gz)?$/.test(file))
    .map((file) => readTexts(join(folder, file)));
  return all.reduce<readonly Text[]>((best, list) => (list.length > best.length ? list : best), []);
}

function listQueries(): readonly (readonly [string, readonly BenchQuery[]])[] {
  const folder = values.texts;
  if (folder === undefined) return [["titles", texts.slice(0, 500).map(({ id, title }) => ({ q: title, rel: [id] }))]];
  const names = readdirSync(folder).filter((file) => /^queries.*\.jsonl$/.test(file));
  return names.map((file) => [basename(file), readQueries(join(folder, file))]);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

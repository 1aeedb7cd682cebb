import { readUtf8 } from "../../../domain/search/index/bytes";
import type { Segment } from "../../../domain/search/index/openSegment";
import { joinSections, packDictionary, type TermPostings } from "../../../domain/search/index/packDictionary";
import { WEIGHT_STEPS } from "../../../domain/search/index/weights";
import type { TermPage, TermTable } from "../../../domain/search/pages/termTable";
import { TERM_TABLE_KIND } from "../../../domain/search/pages/termTableKind";
import { writeCanonicalJson } from "../../../domain/writeCanonicalJson";
import { sha256 } from "../files/sha256";
import { nameAfterContent, type PackedPart, packPart } from "../parts/packPart";
import { mergeTerms } from "./mergeTerms";

export type PackedTermPages = {
  readonly table: PackedPart;
  /** The files that it names, directly or through another table. */
  readonly files: readonly PackedPart[];
};

export type PageLimits = {
  /** Of a word that more articles have, those where it weighs most. */
  readonly postings: number;
  /** Of a page, unless one term has more. */
  readonly bytes: number;
  readonly pagesPerTable: number;
};

/** Measured (`npm run bench -- remoteSearch`). */
const LIMITS: PageLimits = { postings: 8192, bytes: 8192, pagesPerTable: 64 };
/** A page ends after a term that says so, once it is large enough: so that an added term changes one page or two. */
const ENDS_ONE_IN = 16;
const FACET_BEGINS = " ".charCodeAt(0);

/** `segments`: those of articles, oldest first. */
export async function packTermPages(segments: readonly Segment[], limits = LIMITS): Promise<PackedTermPages> {
  const pages: TermPage[] = [];
  const files: PackedPart[] = [];
  for (const entries of cutPages(mergeTerms(segments), limits)) {
    const packed = nameAfterContent(packPage(entries), { kind: "", count: entries.length });
    pages.push(toTermPage(packed, entries[0]));
    files.push(packed);
  }
  const tables: TermPage[] = [];
  for (let at = 0; at < pages.length; at += limits.pagesPerTable) {
    const listed = pages.slice(at, at + limits.pagesPerTable);
    const packed = await packTable(listed);
    tables.push({ ...toTermPage(packed), first: listed[0]?.first ?? "" });
    files.push(packed);
  }
  return { table: await packTable(tables), files };
}

function* cutPages(terms: Iterable<TermPostings>, limits: PageLimits): Generator<readonly TermPostings[]> {
  let page: TermPostings[] = [];
  let bytes = 0;
  for (const entry of terms) {
    const cut = keepHeaviest(entry, limits.postings);
    page.push(cut);
    bytes += estimateBytes(cut);
    if (bytes < limits.bytes / 2 || (bytes < limits.bytes && !endsPage(cut.term))) continue;
    yield page;
    page = [];
    bytes = 0;
  }
  if (page.length > 0) yield page;
}

/** Filters need all of their documents. Of those that weigh the same, the newest. */
function keepHeaviest(entry: TermPostings, most: number): TermPostings {
  const { term, documents, weights } = entry;
  if (documents.length <= most || term[0] === FACET_BEGINS) return entry;
  const counts = new Array<number>(WEIGHT_STEPS).fill(0);
  for (const weight of weights) counts[weight] = (counts[weight] ?? 0) + 1;
  let lowest = WEIGHT_STEPS;
  let heavier = 0;
  while (heavier < most) {
    lowest -= 1;
    heavier += counts[lowest] ?? 0;
  }
  let tooMany = heavier - most;
  const kept: number[] = [];
  for (const [index, weight] of weights.entries()) {
    if (weight < lowest) continue;
    if (weight === lowest && tooMany > 0) tooMany -= 1;
    else kept.push(index);
  }
  return {
    ...entry,
    documents: kept.map((index) => documents[index] ?? 0),
    weights: kept.map((index) => weights[index] ?? 0),
  };
}

/** Documents that follow each other closely take a byte, others two or three. */
function estimateBytes({ term, documents }: TermPostings): number {
  let bytes = term.length / 2 + 4;
  let before = -1;
  for (const document of documents) {
    const gap = document - before;
    bytes += gap < 4 ? 1 : gap < 131 ? 2 : gap < 16_387 ? 3 : 4;
    before = document;
  }
  return bytes;
}

function endsPage(term: Uint8Array): boolean {
  return Number.parseInt(sha256(term).slice(0, 8), 16) % ENDS_ONE_IN === 0;
}

function packPage(entries: readonly TermPostings[]): Uint8Array<ArrayBuffer> {
  const none = new Uint8Array(0);
  return joinSections(
    { documents: 0, terms: entries.length },
    { ...packDictionary(entries), starts: new Uint8Array(4), order: none, records: none },
  );
}

function packTable(pages: readonly TermPage[]): Promise<PackedPart> {
  const content: TermTable = { pages: [...pages] };
  return packPart(writeCanonicalJson(content), { kind: TERM_TABLE_KIND, count: pages.length });
}

function toTermPage({ part }: PackedPart, entry?: TermPostings): TermPage {
  const first = entry ? readUtf8(entry.term, 0, entry.term.length) : "";
  return { first, sha256: part.sha256, bytes: part.bytes };
}

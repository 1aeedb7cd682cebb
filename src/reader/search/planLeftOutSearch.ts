import type { Part } from "../../domain/edition/edition";
import { type PageSearch, rankDocuments } from "../../domain/search/pages/rankDocuments";
import { gatherTerms, type PageReader } from "../../domain/search/pages/termTable";
import { TERM_TABLE_KIND } from "../../domain/search/pages/termTableKind";
import { findMarks, toTextRuns } from "../../domain/search/passages/markText";
import { joinFilters } from "../../domain/search/query/filterWords";
import { parseSearch } from "../../domain/search/query/parseSearch";
import type { SearchFilters, SearchRequest } from "../../domain/search/query/searchRequest";
import type { LeftOutResults, SearchHit } from "../../domain/search/searchResults";
import { readInstalled, readStoredPartHashes } from "../storage";
import { readHeadlinesAt } from "../storage/edition/readHeadlinesAt";
import { listLeftOutRanges } from "./listLeftOutRanges";
import { listFacets } from "./toSearchConstraints";

// Its own import, because a first visit loads all that the storage exports.

/** As many as are shown. */
const LIMIT = 20;

/**
 * Whether a search should ask the network as well: `undefined` where the index of all texts is here, or no text that is not kept can
 * match. What is tagged, noted or a favourite is kept.
 */
type LeftOutSearchPlan = {
  readonly run: (reader: PageReader) => Promise<LeftOutResults>;
};

export async function planLeftOutSearch(request: SearchRequest): Promise<LeftOutSearchPlan | undefined> {
  const [installed, here] = [await readInstalled(), await readStoredPartHashes()];
  const manifest = installed.ok ? installed.value?.manifest : undefined;
  const table = manifest?.parts.find(({ kind }) => kind === TERM_TABLE_KIND);
  if (!manifest || !table || !here.ok) return undefined;
  const ranges = listLeftOutRanges(manifest, here.value);
  const { words, phrases, without, filters: typed } = parseSearch(request.text);
  const filters = joinFilters(typed, request.filters);
  if (ranges.length === 0 || isAboutLibrary(filters)) return undefined;
  const facets = listFacets(filters);
  if (words.length === 0 && facets.length === 0 && !isDated(filters)) return undefined;
  const isBeyond = words.length === 0 || phrases.length + without.length > 0 || isDated(filters) || filters.unread;
  if (isBeyond) return { run: async () => ({ outcome: "beyond" }) };
  const search = { terms: words.map(({ term }) => term), facets };
  const isSought = (document: number) => ranges.some(({ start, end }) => start <= document && document < end);
  const corpus = { documentCount: manifest.articleCount, isSought, limit: LIMIT };
  return { run: (reader) => ask(search, corpus, table, reader) };
}

/** Never rejects but when the reader of pages does. */
async function ask(
  search: PageSearch,
  corpus: Parameters<typeof rankDocuments>[2],
  { sha256, bytes }: Part,
  reader: PageReader,
): Promise<LeftOutResults> {
  const tables = await reader.readTable({ first: "", sha256, bytes });
  const held = tables && (await gatherTerms(tables, [...search.terms, ...search.facets.flat()], reader));
  if (!held) return { outcome: "unreachable" };
  const { found, count, isCut, wantedCount } = rankDocuments(search, held, corpus);
  const headlines = await readHeadlinesAt(found.map(({ document }) => document));
  if (!headlines.ok) return { outcome: "unreachable" };
  const marker = { terms: new Set(search.terms), beginning: undefined };
  const hits = found.flatMap(({ document, words }): SearchHit[] => {
    const headline = headlines.value.get(document);
    if (!headline) return [];
    const { id, title } = headline;
    return [{ kind: "article", id, title: toTextRuns(title, findMarks(title, marker)), words }];
  });
  return { outcome: "found", hits, count, isCut, wordCount: wantedCount };
}

function isAboutLibrary({ tags, favourites, withNotes }: SearchFilters): boolean {
  return tags.length > 0 || favourites || withNotes;
}

function isDated({ from, to }: SearchFilters): boolean {
  return from !== undefined || to !== undefined;
}

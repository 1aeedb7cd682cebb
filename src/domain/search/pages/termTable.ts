import * as v from "valibot";
import { compareUtf8, writeUtf8 } from "../index/bytes";
import { toPostings } from "../index/lookUpTerms";
import type { Segment } from "../index/openSegment";
import type { Postings } from "../index/readPostings";
import { createTermCursor, moveTo } from "../index/termCursor";

const TermPageSchema = v.object({
  /** The lowest term in it. */
  first: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** A page, or a table of them. */
export type TermPage = v.InferOutput<typeof TermPageSchema>;

export const TermTableSchema = v.object({ pages: v.array(TermPageSchema) });
export type TermTable = v.InferOutput<typeof TermTableSchema>;

/** Where this term is, if anywhere. */
function findPage({ pages }: TermTable, term: string): TermPage | undefined {
  const bytes = writeUtf8(term);
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareUtf8(writeUtf8(pages[middle]?.first ?? ""), bytes) <= 0) low = middle + 1;
    else high = middle;
  }
  return pages[low - 1];
}

/** `undefined`: it cannot be had. */
export type PageReader = {
  readonly readTable: (page: TermPage) => Promise<TermTable | undefined>;
  readonly readPage: (page: TermPage) => Promise<Segment | undefined>;
};

/** `postings.documents` have the term, of which the page may list fewer. */
export type HeldTerm = { readonly page: Segment; readonly postings: Postings };

/** What the pages have of these terms; a term that no text has is not among them. `undefined`: something cannot be had. */
export async function gatherTerms(
  tables: TermTable,
  terms: readonly string[],
  reader: PageReader,
): Promise<ReadonlyMap<string, HeldTerm> | undefined> {
  const held = new Map<string, HeldTerm>();
  const looked = await Promise.all(
    [...new Set(terms)].map(async (term) => {
      const listed = findPage(tables, term);
      const table = listed && (await reader.readTable(listed));
      if (listed && !table) return false;
      const named = table && findPage(table, term);
      const page = named && (await reader.readPage(named));
      if (named && !page) return false;
      const cursor = page && createTermCursor(page);
      if (page && cursor && moveTo(cursor, writeUtf8(term))) held.set(term, { page, postings: toPostings(cursor, 0) });
      return true;
    }),
  );
  return looked.every((isHad) => isHad) ? held : undefined;
}

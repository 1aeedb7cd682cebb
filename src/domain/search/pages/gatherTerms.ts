import type { Segment } from "../index/openSegment";
import type { Postings } from "../index/readPostings";
import { createTermCursor, moveTo } from "../index/termCursor";
import { writeUtf8 } from "../index/utf8";
import { toPostings } from "../words/lookUpTerms";
import { findPage, type TermPage, type TermTable } from "./termTable";

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

import * as v from "valibot";
import { compareUtf8, writeUtf8 } from "../index/utf8";

/**
 * The index of a large edition once more, for searching what is not on the phone: sorted terms in pages of some 8 kB, of which a search
 * fetches those of its words. A page is a segment without documents (`segmentFormat`); its documents are numbered as
 * the articles of the edition are, oldest first. Tables list pages, and the part of this kind lists the tables: so the manifest, which has its
 * hash, covers all of them.
 */
export const TERM_TABLE_KIND = "term-table";

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
export function findPage({ pages }: TermTable, term: string): TermPage | undefined {
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

/**
 * The index of a large edition once more, for searching what is not on the phone: sorted terms in pages of some 8 kB, of which a search
 * fetches those of its words. A page is a segment without documents (`segmentFormat`); its documents are numbered as
 * the articles of the edition are, oldest first. Tables list pages, and the part of this kind lists the tables: so the manifest, which has its
 * hash, covers all of them.
 */
export const TERM_TABLE_KIND = "term-table";

/*
 * A segment of the index: one buffer that is searched in place, without parsing.
 *   header     9 × uint32: magic and version, documents, terms, length of each of the six sections that follow
 *   starts     uint32 per document and a zero: length of its record in `records`
 *   order      uint32 per document: the documents sorted by id
 *   blocks     2 × uint32 per block of terms: its length in `terms`, and that of its postings in `postings`
 *   terms      sorted by bytes, in blocks of some 16 whose first terms say so themselves (`startsBlock`). Each: length of
 *              the prefix shared with the previous term (0 at the start of a block),
 *              length of the rest, the rest (UTF-8), varint of documents that have it, varint of its postings' bytes
 *   postings   a byte per document that has the term: documents skipped since the previous one (2 bits) and its weight
 *              (6 bits, `weightScale`). From three documents on, the bits say 3 and a varint follows with the rest
 *   records    per document: kind, varint of its first day, varint of last day minus first, varint and bytes of its id,
 *              varint and bytes of what it is about, bytes of its title
 * Numbers are little-endian, as on every machine that runs a browser. Terms that begin with a space are facets.
 * Lengths instead of offsets, and blocks that follow from the terms: so a corrected word changes a few bytes here and
 * there, and a phone fetches those (`cutBytes`).
 */

export const SEGMENT_MAGIC = 0x32_53_45_47;
export const HEADER_BYTES = 36;

export const GAP_BITS = 2;
export const GAP_MASK = (1 << GAP_BITS) - 1;

/** In UTF-16 code units, so at most 255 bytes. */
export const MAX_TERM_LENGTH = 80;

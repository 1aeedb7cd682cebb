/*
 * A segment of the index: one buffer that is searched as it lies there, without being parsed.
 *
 *   header     9 × uint32: magic and version, documents, terms, length of each of the six sections that follow
 *   starts     uint32 for each document and one more: where its record begins in `records`
 *   order      uint32 for each document: the documents sorted by id
 *   blocks     2 × uint32 for each 16 terms: where they begin in `terms`, where their postings begin in `postings`
 *   terms      sorted by their bytes. Each: letters shared with the one before (0 for the first of a block), letters of its own,
 *              these letters (UTF-8), varint of documents that have it, varint of the bytes of its postings
 *   postings   for each document that has the term, a byte: how many documents were left out since the one before (2 bits) and
 *              its weight (6 bits, `weightScale`). Where it is three documents or more, the bits say 3 and a varint the rest
 *   records    for each document: kind, varint of its first day, varint of its last day less the first, varint and bytes of its
 *              id, varint and bytes of what it is about, bytes of its title
 *
 * Numbers are little-endian, as every machine that has a browser. Terms that begin with a space are facets (`writeFacet`).
 */

export const SEGMENT_MAGIC = 0x31_53_45_47;
export const HEADER_BYTES = 36;
export const TERMS_PER_BLOCK = 16;

/** Of a posting's byte, those of the documents left out. */
export const GAP_BITS = 2;
export const GAP_MASK = (1 << GAP_BITS) - 1;

/** UTF-16 units; at most 255 bytes. Nobody types as much. */
export const LONGEST_TERM = 80;

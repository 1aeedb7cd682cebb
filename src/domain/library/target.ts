import type { ArticleId, HighlightId, ProgrammeId } from "../ids";

/** What a bookmark, a tag or a note is on, in one word: `article:un-premier-article`. A key of records and of maps. */
export type Target = `article:${string}` | `programme:${string}` | `highlight:${string}`;

/*
 * Nothing is decoded here: the lists of the first screens make a target for every row.
 */
export const articleTarget = (id: ArticleId): Target => `article:${id}`;
export const programmeTarget = (id: ProgrammeId): Target => `programme:${id}`;
export const highlightTarget = (id: HighlightId): Target => `highlight:${id}`;

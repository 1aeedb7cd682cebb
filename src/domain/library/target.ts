import type { ArticleId, HighlightId, ProgrammeId } from "../ids";

/** What a favourite, tag or note is attached to, such as `article:un-premier-article`; a key of records and maps. */
export type Target = `article:${string}` | `programme:${string}` | `highlight:${string}`;

/* Not decoded here, because the lists of the first screens create one for every row. */
export const articleTarget = (id: ArticleId): Target => `article:${id}`;
export const programmeTarget = (id: ProgrammeId): Target => `programme:${id}`;
export const highlightTarget = (id: HighlightId): Target => `highlight:${id}`;

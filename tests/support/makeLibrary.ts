import * as v from "valibot";
import type { Library } from "../../src/domain/library/library";
import { ReadingStateSchema } from "../../src/domain/library/readingState";
import {
  BookmarkSchema,
  FollowUpSchema,
  HighlightSchema,
  NoteSchema,
  SubjectSchema,
  TaggingSchema,
  TagSchema,
  ViewSchema,
} from "../../src/domain/library/records";
import type { LibraryStored } from "../../src/reader/storage/library";

const at = { createdAt: "2026-11-20T10:00:00.000Z", updatedAt: "2026-11-21T10:00:00.000Z" };

/** A library with one record of each kind, all of which belong together. */
export const oneOfEach: Library = {
  bookmarks: [v.parse(BookmarkSchema, { id: "article:article-1", ...at })],
  tags: [v.parse(TagSchema, { id: "eau", name: "Eau", colour: "ardoise", ...at })],
  taggings: [v.parse(TaggingSchema, { id: "eau\narticle:article-1", tag: "eau", target: "article:article-1", ...at })],
  highlights: [
    v.parse(HighlightSchema, {
      id: "marque-1",
      article: "article-1",
      colour: "mirabelle",
      quote: {
        exact: "texte",
        prefix: "Un ",
        suffix: " court.",
        occursOnce: "quote",
        passages: [{ block: "texte", start: 3, end: 8 }],
      },
      ...at,
    }),
  ],
  notes: [v.parse(NoteSchema, { id: "highlight:marque-1", text: "À relire\navant lundi", ...at })],
  followUps: [
    v.parse(FollowUpSchema, {
      id: "be-est-entreprendre",
      state: "contacted",
      date: "2026-12-15",
      checklist: [{ text: "Kbis", isDone: true }],
      note: "Appeler Mme Weber",
      ...at,
    }),
  ],
  views: [v.parse(ViewSchema, { id: "vue-1", name: "Eau à relire", place: "library", query: "etiquette=eau", ...at })],
  subjects: [v.parse(SubjectSchema, { id: "article:article-1", title: "Un premier article", ...at })],
  readingStates: [
    v.parse(ReadingStateSchema, { articleId: "article-1", block: "texte", offset: 0.5, progress: 0.5, ...at }),
  ],
};

export function libraryAnswerOf<T>(stored: LibraryStored<T>): T {
  if (!stored.ok) throw new Error(`library: ${JSON.stringify(stored.problem)}`);
  return stored.value;
}

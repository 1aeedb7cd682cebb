import * as v from "valibot";
import { emptyLibrary, type Library } from "../../../src/domain/library/library";
import {
  BookmarkSchema,
  HighlightSchema,
  NoteSchema,
  SubjectSchema,
  TaggingSchema,
  TagSchema,
} from "../../../src/domain/library/records";

export type Sizes = {
  readonly favourites: number;
  readonly tags: number;
  readonly highlights: number;
  /** Beside those of highlights. */
  readonly notes: number;
};

/** Highlights of some 200 characters, every other one with a note; three tags for two things. */
export function makeLargeLibrary({ favourites, tags, highlights, notes }: Sizes): Library {
  const times = (at: number) => {
    const time = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    return { createdAt: time, updatedAt: time };
  };
  const range = (count: number) => Array.from({ length: count }, (_, at) => at);
  const article = (at: number) => `article-${at % favourites}`;
  const words = (at: number) =>
    range(30)
      .map((word) => ["région", "entreprise", "forêt", "soutien", "de", "la", "numérique"][(at * 7 + word * 3) % 7])
      .join(" ");
  const targets = [
    ...range(favourites).map((at) => `article:article-${at}`),
    ...range(highlights).map((at) => `highlight:mark-${at}`),
  ];
  const taggings = targets.flatMap((target, at) =>
    range(at % 2 === 0 ? 1 : 2).map((more) => ({ tag: `tag-${(at * 13 + more) % tags}`, target, ...times(at) })),
  );
  return {
    ...emptyLibrary,
    bookmarks: range(favourites).map((at) => v.parse(BookmarkSchema, { id: `article:article-${at}`, ...times(at) })),
    subjects: range(favourites).map((at) =>
      v.parse(SubjectSchema, {
        id: `article:article-${at}`,
        title: `Article ${at} : ${words(at).slice(0, 60)}`,
        ...times(at),
      }),
    ),
    tags: range(tags).map((at) =>
      v.parse(TagSchema, { id: `tag-${at}`, name: `Étiquette ${at}`, colour: null, ...times(at) }),
    ),
    taggings: taggings.map((tagging) =>
      v.parse(TaggingSchema, { ...tagging, id: `${tagging.tag}\n${tagging.target}` }),
    ),
    highlights: range(highlights).map((at) =>
      v.parse(HighlightSchema, {
        id: `mark-${at}`,
        article: article(at),
        colour: "mirabelle",
        quote: {
          exact: words(at),
          prefix: "x".repeat(32),
          suffix: "y".repeat(32),
          occursOnce: "quote",
          passages: [{ block: "p-1a2b3c4d", start: 10, end: 210 }],
        },
        ...times(at),
      }),
    ),
    notes: [
      ...range(highlights / 2).map((at) => `highlight:mark-${at * 2}`),
      ...range(notes).map((at) => `article:article-${at}`),
    ].map((id, at) => v.parse(NoteSchema, { id, text: words(at).slice(0, 120), ...times(at) })),
  };
}

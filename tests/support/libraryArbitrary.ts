import fc from "fast-check";
import * as v from "valibot";
import type { WholeLibrary } from "../../src/domain/library/library";
import { ReadingStateSchema } from "../../src/domain/library/readingState";
import {
  BookmarkSchema,
  FollowUpSchema,
  HighlightSchema,
  NoteSchema,
  SubjectSchema,
  TaggingSchema,
  TagSchema,
  TombstoneSchema,
  ViewSchema,
} from "../../src/domain/library/records";

/*
 * Libraries that have much in common: few records, a few moments, so that nearly every pair disagrees about something.
 */

const time = fc.integer({ min: 0, max: 4 }).map((second) => `2026-11-24T10:00:0${second}.000Z`);
const number = fc.integer({ min: 1, max: 3 });
const article = number.map((id) => `article-${id}`);
const target = fc.oneof(
  article.map((id) => `article:${id}`),
  number.map((id) => `programme:programme-${id}`),
  number.map((id) => `highlight:mark-${id}`),
);
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 });
const times = { updatedAt: time, createdAt: time };

function entries<T, G>(schema: v.GenericSchema<unknown, T>, live: fc.Arbitrary<unknown>, gone: fc.Arbitrary<G>) {
  const entry = fc.oneof(
    { weight: 3, arbitrary: live.map((value) => v.parse(schema, value)) },
    { weight: 1, arbitrary: gone },
  );
  return fc.array(entry, { maxLength: 4 });
}
const goneWith = (id: fc.Arbitrary<string>) =>
  fc.record({ id, updatedAt: time, isGone: fc.constant(true) }).map((value) => v.parse(TombstoneSchema, value));

const tagId = number.map((id) => `tag-${id}`);
const tagging = fc
  .record({ tag: tagId, target, updatedAt: time })
  .map((value) => ({ ...value, id: `${value.tag}\n${value.target}` }));

/** One record in a list for each key, as a database has it. */
function onceEach<E extends object>(list: readonly E[]): readonly E[] {
  const byKey = new Map(
    list.map((entry) => ["articleId" in entry ? entry.articleId : "id" in entry ? entry.id : "", entry]),
  );
  return [...byKey.values()];
}

export const libraryArbitrary: fc.Arbitrary<WholeLibrary> = fc.record({
  bookmarks: entries(BookmarkSchema, fc.record({ id: target, ...times }), goneWith(target)).map(onceEach),
  tags: entries(
    TagSchema,
    fc.record({
      id: tagId,
      updatedAt: time,
      name: number.map((id) => `Étiquette ${id}`),
      colour: fc.constantFrom(null, "gres"),
    }),
    goneWith(tagId),
  ).map(onceEach),
  taggings: entries(TaggingSchema, tagging, goneWith(tagging.map(({ id }) => id))).map(onceEach),
  highlights: entries(
    HighlightSchema,
    fc.record({
      id: number.map((id) => `mark-${id}`),
      ...times,
      article,
      colour: fc.constantFrom("sapin", "gres"),
      quote: fc.record({
        exact: words,
        prefix: words,
        suffix: words,
        occursOnce: fc.constantFrom("quote", "blocks", "neither"),
        passages: fc.constant([{ block: "p-1", start: 0, end: 3 }]),
      }),
    }),
    goneWith(number.map((id) => `mark-${id}`)),
  ).map(onceEach),
  notes: entries(NoteSchema, fc.record({ id: target, ...times, text: words }), goneWith(target)).map(onceEach),
  followUps: entries(
    FollowUpSchema,
    fc.record({
      id: number.map((id) => `programme-${id}`),
      updatedAt: time,
      state: fc.constantFrom("to-study", "obtained"),
      date: fc.constantFrom(null, "2026-12-15"),
      checklist: fc.array(fc.record({ text: words, isDone: fc.boolean() }), { maxLength: 2 }),
      note: words,
    }),
    goneWith(number.map((id) => `programme-${id}`)),
  ).map(onceEach),
  views: entries(
    ViewSchema,
    fc.record({
      id: number.map((id) => `view-${id}`),
      updatedAt: time,
      name: words,
      place: fc.constant("library"),
      query: words,
    }),
    goneWith(number.map((id) => `view-${id}`)),
  ).map(onceEach),
  subjects: entries(SubjectSchema, fc.record({ id: target, updatedAt: time, title: words }), goneWith(target)).map(
    onceEach,
  ),
  readingStates: entries(
    ReadingStateSchema,
    fc.record({
      articleId: article,
      updatedAt: time,
      block: fc.constant("p-1"),
      offset: fc.constant(0),
      progress: fc.constantFrom(0, 1),
    }),
    fc.record({ articleId: article, updatedAt: time }).map((value) => ({
      ...v.parse(v.pick(ReadingStateSchema, ["articleId", "updatedAt"]), value),
      isGone: true as const,
    })),
  ).map(onceEach),
});

import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { ArticleIdSchema, ProgrammeIdSchema } from "../../../../src/domain/ids";
import { LIBRARY_KINDS, type Library, type LibraryEntry } from "../../../../src/domain/library/library";
import { TagIdSchema } from "../../../../src/domain/library/records";
import {
  addHighlight,
  addTag,
  clearHistory,
  type Done,
  deleteTag,
  exportLibrary,
  importLibrary,
  markRead,
  mergeTags,
  removeFromLibrary,
  removeHighlights,
  removeTag,
  renameTag,
  replaceLibrary,
  saveNote,
  setBookmarks,
  setFollowUp,
  watchLibrary,
} from "../../../../src/reader/storage/library";
import { firstOf, freshPhone } from "../../../support/installFrom";
import { libraryArbitrary } from "../../../support/libraryArbitrary";
import { libraryAnswerOf, oneOfEach } from "../../../support/makeLibrary";

type Command = () => Promise<Done<unknown>>;

const number = fc.integer({ min: 1, max: 3 });
const target = fc.oneof(
  number.map((id) => `article:article-${id}` as const),
  number.map((id) => `programme:programme-${id}` as const),
  number.map((id) => `highlight:mark-${id}` as const),
);
const about = target.map((one) => (one.startsWith("highlight:") ? { target: one } : { target: one, title: one }));
const tag = fc.constantFrom("tag-1", "tag-2", "tag-3", "eau", "bois").map((id) => v.parse(TagIdSchema, id));
const name = fc.constantFrom("Eau", "Étiquette 1", "etiquette 2", "Bois", "Bois/Chêne", "/");
const article = number.map((id) => v.parse(ArticleIdSchema, `article-${id}`));
const programme = number.map((id) => v.parse(ProgrammeIdSchema, `programme-${id}`));
const [highlight] = oneOfEach.highlights;
if (!highlight) throw new Error("makeLibrary has a highlight");

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(fc.array(about, { maxLength: 4 }), fc.boolean()).map(
    ([some, isKept]) =>
      () =>
        setBookmarks(some, isKept),
  ),
  fc.tuple(fc.array(about, { maxLength: 3 }), name).map(
    ([some, typed]) =>
      () =>
        addTag(some, typed),
  ),
  fc.tuple(fc.array(target, { maxLength: 3 }), tag).map(
    ([some, id]) =>
      () =>
        removeTag(some, id),
  ),
  fc.tuple(tag, name).map(
    ([id, typed]) =>
      () =>
        renameTag(id, typed),
  ),
  fc.tuple(tag, tag).map(
    ([from, into]) =>
      () =>
        mergeTags(from, into),
  ),
  tag.map((id) => () => deleteTag(id)),
  fc.tuple(about, fc.constantFrom("", "Un", "Deux\nlignes")).map(
    ([one, text]) =>
      () =>
        saveNote(one, text),
  ),
  article.map((id) => () => addHighlight({ article: id, title: "Un", colour: "gres", quote: highlight.quote })),
  fc.constant(() => removeHighlights([highlight.id])),
  fc.array(target, { maxLength: 3 }).map((some) => () => removeFromLibrary(some)),
  fc.tuple(fc.array(article, { maxLength: 2 }), fc.boolean()).map(
    ([some, isRead]) =>
      () =>
        markRead(some, isRead),
  ),
  fc.constant(() => clearHistory()),
  programme.map(
    (id) => () => setFollowUp({ id, title: "P" }, { state: "obtained", date: null, checklist: [], note: "" }),
  ),
  programme.map((id) => () => setFollowUp({ id, title: "P" }, null)),
  libraryArbitrary.map((file) => () => importLibrary(file)),
  libraryArbitrary.map((file) => () => replaceLibrary(file)),
);

/** What the reader sees: the records, whenever they were written. */
async function look(): Promise<unknown> {
  const library: Library = await firstOf(watchLibrary());
  const timeless = (entry: LibraryEntry) => ({ ...entry, updatedAt: "" });
  // Titles stay, in case that what they belong to comes back.
  return Object.fromEntries(
    LIBRARY_KINDS.filter((kind) => kind !== "subjects").map((kind) => [kind, library[kind].map(timeless)]),
  );
}

test("whatever was done, undoing it makes the library as it was, and undoing that as it became", async () => {
  await fc.assert(
    fc.asyncProperty(libraryArbitrary, fc.array(command, { minLength: 1, maxLength: 4 }), async (start, commands) => {
      freshPhone();
      await importLibrary(start);
      for (const act of commands) {
        const before = await look();
        const done = await act();
        if (!done.ok) throw new Error(JSON.stringify(done.problem));
        const after = await look();
        const undone = await done.undo();
        expect(await look()).toEqual(before);
        if (!undone.ok) throw new Error(JSON.stringify(undone.problem));
        await undone.undo();
        expect(await look()).toEqual(after);
      }
      // And all of it is what a backup takes and gives.
      const { library } = libraryAnswerOf(await exportLibrary());
      const end = await look();
      freshPhone();
      await importLibrary(library);
      expect(await look()).toEqual(end);
    }),
    { numRuns: 40 },
  );
}, 60_000);

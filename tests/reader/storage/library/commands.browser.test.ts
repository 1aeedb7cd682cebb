import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import { ArticleIdSchema, ProgrammeIdSchema } from "../../../../src/domain/ids";
import { type TagId, TagIdSchema } from "../../../../src/domain/library/records";
import { articleTarget, highlightTarget, programmeTarget } from "../../../../src/domain/library/target";
import {
  readReadingState,
  saveReadingState,
  watchBookmarked,
  watchReadingStates,
} from "../../../../src/reader/storage";
import {
  addHighlight,
  addTag,
  clearHistory,
  type Done,
  deleteTag,
  exportLibrary,
  markRead,
  mergeTags,
  noteBackup,
  recolourTag,
  removeHighlights,
  removeTag,
  removeView,
  renameTag,
  saveNote,
  saveView,
  setBookmarks,
  setFollowUp,
  setHistoryIsOn,
  updateHighlight,
  watchBackupState,
  watchCounts,
  watchHighlights,
  watchHistoryIsOn,
  watchLibrary,
  watchOnTarget,
  watchTags,
} from "../../../../src/reader/storage/library";
import { answerOf, firstOf, freshPhone } from "../../../support/installFrom";
import { libraryAnswerOf, oneOfEach } from "../../../support/makeLibrary";

beforeEach(() => {
  freshPhone();
});

const id = (number: number) => v.parse(ArticleIdSchema, `article-${number}`);
const about = (number: number) => ({ target: articleTarget(id(number)), title: `Article ${number}` });
const programme = { id: v.parse(ProgrammeIdSchema, "be-est"), title: "Be EST" };
const quote = oneOfEach.highlights[0]?.quote;
if (!quote) throw new Error("makeLibrary has a highlight");

async function done<T>(command: Promise<Done<T>>) {
  const result = await command;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
}
const tagsOn = async (number: number) =>
  (await firstOf(watchOnTarget(about(number).target))).tags.map(({ name }) => name);
const tagList = async () => (await firstOf(watchTags())).map(({ name, count }) => [name, count]);
const tagNamed = async (name: string): Promise<TagId> => {
  const tag = (await firstOf(watchTags())).find((candidate) => candidate.name === name);
  return v.parse(TagIdSchema, tag?.id);
};

describe("a favourite", () => {
  test("is made and unmade by one command, and by undoing it", async () => {
    await done(setBookmarks([about(1)], true));
    expect([...(await firstOf(watchBookmarked()))]).toEqual(["article:article-1"]);
    const second = await done(setBookmarks([about(1)], false));
    expect((await firstOf(watchBookmarked())).size).toBe(0);
    const undone = await done(second.undo());
    expect((await firstOf(watchBookmarked())).size).toBe(1);
    await done(undone.undo());
    expect((await firstOf(watchBookmarked())).size).toBe(0);
  });

  test("is told to whoever watches", async () => {
    const two = firstOf(watchBookmarked(), (targets) => targets.size === 2);
    await done(setBookmarks([about(1)], true));
    await done(setBookmarks([{ target: programmeTarget(programme.id), title: programme.title }], true));
    expect([...(await two)].sort()).toEqual(["article:article-1", "programme:be-est"]);
    expect(await firstOf(watchCounts())).toMatchObject({ articles: 1, programmes: 1 });
  });

  test("many are set at once, those that were already keep their day, and undoing leaves those alone", async () => {
    await done(setBookmarks([about(1)], true));
    const { bookmarks } = await firstOf(watchLibrary());
    const set = await done(setBookmarks([about(1), about(2), about(3)], true));
    expect((await firstOf(watchLibrary())).bookmarks).toContainEqual(bookmarks[0]);
    expect((await firstOf(watchBookmarked())).size).toBe(3);
    await done(set.undo());
    expect([...(await firstOf(watchBookmarked()))]).toEqual(["article:article-1"]);
    await done(setBookmarks([about(1), about(2)], false));
    expect((await firstOf(watchBookmarked())).size).toBe(0);
  });

  test("keeps the title, for the day that the article is withdrawn", async () => {
    await done(setBookmarks([about(1)], true));
    expect((await firstOf(watchLibrary())).subjects).toMatchObject([{ id: "article:article-1", title: "Article 1" }]);
  });

  test("undoing leaves alone what was changed since", async () => {
    const note = await done(saveNote(about(1), "Un"));
    await done(saveNote(about(1), "Deux"));
    await done(note.undo());
    expect((await firstOf(watchOnTarget(about(1).target))).note?.text).toBe("Deux");
  });
});

describe("tags", () => {
  test("are one whatever the accents and capitals, and count what carries them", async () => {
    await done(addTag([about(1), about(2)], "  Énergie "));
    await done(addTag([about(3)], "energie"));
    expect(await tagList()).toEqual([["Énergie", 3]]);
    expect((await done(addTag([about(1)], " / "))).value).toBeNull();
    await done(removeTag([about(1).target, about(3).target], await tagNamed("Énergie")));
    expect(await tagList()).toEqual([["Énergie", 1]]);
  });

  test("come to thousands of articles in one command, which tells how far it is", async () => {
    const shares: number[] = [];
    const many = Array.from({ length: 2500 }, (_, number) => about(number));
    await done(addTag(many, "En nombre", (share) => shares.push(share)));
    expect(await tagList()).toEqual([["En nombre", 2500]]);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  test("are renamed with what is within them, unless that name is taken", async () => {
    for (const name of ["Eau", "Eau/Nord", "Eau/Sud", "Lacs/sud"]) await done(addTag([about(1)], name));
    expect((await done(renameTag(await tagNamed("Eau"), "Lacs"))).value).toEqual({ outcome: "renamed" });
    expect(await tagsOn(1)).toEqual(["Eau/Sud", "Lacs", "Lacs/Nord", "Lacs/sud"]);
    expect((await done(renameTag(await tagNamed("Lacs"), "///"))).value).toEqual({ outcome: "bad-name" });
  });

  test("tags of a name that another bears are merged only when told so, and apart again when undone", async () => {
    await done(addTag([about(1), about(2)], "Eau"));
    await done(addTag([about(2), about(3)], "Rivières"));
    const [eau, rivers] = [await tagNamed("Eau"), await tagNamed("Rivières")];
    const renamed = await done(renameTag(eau, "RIVIERES"));
    expect(renamed.value).toMatchObject({ outcome: "taken", by: { id: rivers } });
    expect(await tagList()).toEqual([
      ["Eau", 2],
      ["Rivières", 2],
    ]);
    const merged = await done(mergeTags(eau, rivers));
    expect(await tagList()).toEqual([["Rivières", 3]]);
    await done(merged.undo());
    expect(await tagList()).toEqual([
      ["Eau", 2],
      ["Rivières", 2],
    ]);
    expect(await tagsOn(2)).toEqual(["Eau", "Rivières"]);
  });

  test("are deleted from everything, and come back with everything", async () => {
    for (const name of ["Eau", "Bois"]) await done(addTag([about(1)], name));
    const deleted = await done(deleteTag(await tagNamed("Eau")));
    expect(await tagsOn(1)).toEqual(["Bois"]);
    await done(deleted.undo());
    expect(await tagsOn(1)).toEqual(["Bois", "Eau"]);
  });

  test("made anew under a name that was given up carry nothing of the former", async () => {
    await done(addTag([about(1)], "Eau"));
    await done(renameTag(await tagNamed("Eau"), "Lacs"));
    await done(addTag([about(2)], "Eau"));
    expect(await tagList()).toEqual([
      ["Eau", 1],
      ["Lacs", 1],
    ]);
    await done(deleteTag(await tagNamed("Eau")));
    await done(addTag([about(3)], "Eau"));
    expect(await tagsOn(2)).toEqual([]);
    expect(await tagsOn(3)).toEqual(["Eau"]);
  });

  test("wear a colour", async () => {
    await done(addTag([about(1)], "Eau"));
    await done(recolourTag(await tagNamed("Eau"), "ardoise"));
    expect((await firstOf(watchTags()))[0]?.colour).toBe("ardoise");
  });
});

describe("highlights and notes", () => {
  test("a highlight is listed with its note and tags, and comes back with them when its removal is undone", async () => {
    const { value: mark } = await done(addHighlight({ article: id(1), title: "Un", colour: "sapin", quote }));
    const target = highlightTarget(mark);
    await done(saveNote({ target }, "À vérifier\nlundi"));
    await done(addTag([{ target }], "Eau"));
    await done(updateHighlight(mark, { colour: "gres" }));
    const whole = [
      { highlight: { id: mark, colour: "gres", quote }, note: { text: "À vérifier\nlundi" }, tags: [{ name: "Eau" }] },
    ];
    expect(await firstOf(watchHighlights(id(1)))).toMatchObject(whole);
    expect(await firstOf(watchHighlights(id(2)))).toEqual([]);

    const removed = await done(removeHighlights([mark]));
    expect(await firstOf(watchHighlights(id(1)))).toEqual([]);
    expect(await firstOf(watchCounts())).toMatchObject({ highlights: 0, notes: 0 });
    await done(removed.undo());
    expect(await firstOf(watchHighlights(id(1)))).toMatchObject(whole);
  });

  test("a note keeps the day it was begun, and an empty one is none", async () => {
    await done(saveNote(about(1), "Un"));
    const begun = (await firstOf(watchOnTarget(about(1).target))).note?.createdAt;
    await done(saveNote(about(1), "Un deux"));
    expect((await firstOf(watchOnTarget(about(1).target))).note).toMatchObject({ text: "Un deux", createdAt: begun });
    await done(saveNote(about(1), " \n"));
    expect((await firstOf(watchOnTarget(about(1).target))).note).toBeNull();
  });
});

test("a programme is followed, and no longer", async () => {
  const facts = {
    state: "contacted",
    date: "2026-12-15",
    checklist: [{ text: "Kbis", isDone: false }],
    note: "",
  } as const;
  await done(setFollowUp(programme, { ...facts, checklist: [...facts.checklist] }));
  const target = programmeTarget(programme.id);
  expect((await firstOf(watchOnTarget(target))).followUp).toMatchObject(facts);
  const ended = await done(setFollowUp(programme, null));
  expect((await firstOf(watchOnTarget(target))).followUp).toBeNull();
  await done(ended.undo());
  expect((await firstOf(watchOnTarget(target))).followUp).toMatchObject(facts);
});

test("a view is saved, saved anew and removed", async () => {
  const view = { name: "À relire", place: "library", query: "etiquette=eau" } as const;
  const { value } = await done(saveView(view));
  await done(saveView({ ...view, name: "Relire" }, value));
  expect((await firstOf(watchLibrary())).views).toMatchObject([{ id: value, name: "Relire" }]);
  await done(removeView(value));
  expect((await firstOf(watchLibrary())).views).toEqual([]);
});

describe("the history", () => {
  const state = oneOfEach.readingStates[0];
  if (!state) throw new Error("makeLibrary has a reading state");

  test("can be switched off, and leaves no traces then", async () => {
    expect(await firstOf(watchHistoryIsOn())).toBe(true);
    libraryAnswerOf(await setHistoryIsOn(false));
    answerOf(await saveReadingState(state));
    expect(answerOf(await readReadingState(id(1)))).toBeNull();
    libraryAnswerOf(await setHistoryIsOn(true));
    answerOf(await saveReadingState(state));
    expect(answerOf(await readReadingState(id(1)))).toEqual(state);
  });

  test("the history that is off still keeps what the reader marked as read", async () => {
    libraryAnswerOf(await setHistoryIsOn(false));
    answerOf(await saveReadingState({ ...state, progress: 1 }, true));
    expect(answerOf(await readReadingState(id(1)))).toMatchObject({ progress: 1 });
  });

  test("can be cleared, and brought back; reading on begins a new one", async () => {
    answerOf(await saveReadingState(state));
    const cleared = await done(clearHistory());
    expect(answerOf(await readReadingState(id(1)))).toBeNull();
    expect(await firstOf(watchReadingStates())).toEqual([]);
    await done(cleared.undo());
    expect(answerOf(await readReadingState(id(1)))).toMatchObject({ progress: 0.5 });
    await done(clearHistory([id(1)]));
    answerOf(await saveReadingState({ ...state, progress: 0.75 }));
    expect(answerOf(await readReadingState(id(1)))).toMatchObject({ progress: 0.75 });
  });

  test("can be told what was read", async () => {
    answerOf(await saveReadingState(state));
    const marked = await done(markRead([id(1), id(2)], true));
    const { readingStates } = await firstOf(watchLibrary());
    expect(readingStates.map(({ articleId, progress, block }) => [articleId, progress, block])).toEqual([
      ["article-1", 1, "texte"],
      ["article-2", 1, "article-2"],
    ]);
    await done(marked.undo());
    expect(answerOf(await readReadingState(id(1)))).toMatchObject({ progress: 0.5 });
    expect(answerOf(await readReadingState(id(2)))).toBeNull();
  });
});

test("changes since the last backup are counted, those made while it was written too", async () => {
  await done(setBookmarks([about(1)], true));
  await done(saveNote(about(1), "Un"));
  await done(saveNote(about(1), "Un"));
  expect(await firstOf(watchBackupState())).toEqual({ lastBackupAt: null, changes: 2 });
  const { changes } = libraryAnswerOf(await exportLibrary());
  await done(setBookmarks([about(2)], true));
  libraryAnswerOf(await noteBackup(changes));
  expect(await firstOf(watchBackupState())).toMatchObject({ lastBackupAt: expect.any(String), changes: 1 });
});

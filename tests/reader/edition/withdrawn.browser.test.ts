import { beforeEach, describe, expect, test } from "vitest";
import { decodeBackup, encodeBackup } from "../../../src/domain/library/backup/backup";
import { articleTarget, programmeTarget } from "../../../src/domain/library/target";
import { findWithdrawn } from "../../../src/reader/edition/lazy/findWithdrawn";
import {
  readArticle,
  readHeadlinesOf,
  readInstalled,
  saveReadingState,
  watchArticle,
  watchProgrammes,
} from "../../../src/reader/storage";
import {
  addHighlight,
  addJournal,
  addTag,
  exportLibrary,
  guardLibrary,
  importLibrary,
  keepNoteDraft,
  readWithdrawnProgramme,
  recoverLibrary,
  saveNote,
  setBookmarks,
  setFollowUp,
  watchBackupState,
  watchWithdrawn,
} from "../../../src/reader/storage/library";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeArticle, makeArticles, packAbout, packArticles, publish } from "../../support/makeEdition";
import { libraryAnswerOf, oneOfEach } from "../../support/makeLibrary";
import { makeProgramme, packReference } from "../../support/makeReference";
import { serveEdition } from "../../support/serveEdition";

/* An edition withdraws texts that the reader's library refers to: they stay readable, and nothing else does. */
const [planEau, planAir, planTerre] = [
  makeProgramme("plan-eau"),
  makeProgramme("plan-air"),
  makeProgramme("plan-terre"),
];
const programmes = [planEau, planAir, planTerre];
const all = makeArticles(9);
const idOf = (number: number) => makeArticle(number).id;

async function install(articles: readonly number[], named: readonly string[], publishedOn: string) {
  const kept = all.filter(({ id }) => articles.some((number) => idOf(number) === id));
  const files = await publish(
    [
      await packAbout(),
      await packArticles(kept),
      await packReference(
        "programmes",
        programmes.filter(({ id }) => named.includes(id)),
      ),
    ],
    { publishedOn },
  );
  return installFrom(serveEdition(files));
}
const installAll = () => install([1, 2, 3, 4, 5, 6, 7, 8, 9], ["plan-eau", "plan-air", "plan-terre"], "2026-11-24");
const withdraw = () => install([9], ["plan-terre"], "2026-11-28");

const about = (number: number) => ({ target: articleTarget(idOf(number)), title: `Article ${number}` });
const keptTargets = async () => [...(await firstOf(watchWithdrawn())).keys()].sort();

const [highlight] = oneOfEach.highlights;
const [readingState] = oneOfEach.readingStates;

beforeEach(() => {
  freshPhone();
});

/** All but articles 7 to 9 and the second programme are the library's. */
async function fillLibrary(): Promise<void> {
  if (!highlight || !readingState) throw new Error("The example library lacks a highlight or a reading position.");
  await setBookmarks([about(1)], true);
  await saveNote(about(2), "À relire");
  await addHighlight({ article: idOf(3), title: "Article 3", colour: "sapin", quote: highlight.quote });
  await addTag([about(4)], "eau");
  await saveReadingState({ ...readingState, articleId: idOf(5), progress: 0.4 });
  await saveReadingState({ ...readingState, articleId: idOf(7), progress: 1 });
  await keepNoteDraft(about(6), "En train d’être écrit");
  const facts = { state: "to-study", date: null, checklist: [], note: "" } as const;
  await setFollowUp({ id: planEau.id, title: planEau.name.value }, facts);
}

describe("what the library refers to", () => {
  test("stays readable by its old address once it is withdrawn, with the day, and nothing else does", async () => {
    await installAll();
    await fillLibrary();
    const before = libraryAnswerOf(await exportLibrary()).library;
    expect(await withdraw()).toMatchObject({ outcome: "installed" });

    expect(await keptTargets()).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((number) => articleTarget(idOf(number))),
      programmeTarget(planEau.id),
    ]);
    const read = answerOf(await readArticle(idOf(1)));
    expect(read).toEqual({ ...makeArticle(1), withdrawnOn: "2026-11-28" });
    expect(await firstOf(watchArticle(idOf(5)))).toMatchObject({ title: "Article 5", withdrawnOn: "2026-11-28" });
    expect(await readWithdrawnProgramme(planEau.id)).toEqual({ ...planEau, withdrawnOn: "2026-11-28" });
    // In no list of the edition.
    expect(answerOf(await readHeadlinesOf([idOf(1)]))).toEqual([]);
    expect((await firstOf(watchProgrammes()))?.map(({ id }) => id)).toEqual(["plan-terre"]);
    // Neither what nothing refers to, nor what was read to its end.
    for (const number of [7, 8]) expect(answerOf(await readArticle(idOf(number)))).toBeNull();
    expect(await readWithdrawnProgramme(planAir.id)).toBeNull();
    expect(libraryAnswerOf(await exportLibrary()).library).toEqual(before);
  });

  test("is on another phone that restores the backup, and after the database was lost", async () => {
    await installAll();
    await setBookmarks([about(1)], true);
    const { changes } = await firstOf(watchBackupState());
    await withdraw();
    // A safety copy is due, and until it is there the journal has the text.
    expect((await firstOf(watchBackupState())).changes).toBe(changes + 1);
    expect((await addJournal(null))?.copies).toMatchObject([{ article: { id: "article-1" } }]);

    const { library, copies } = libraryAnswerOf(await exportLibrary());
    const decoded = decodeBackup(encodeBackup({ library, copies, settings: {}, writtenAt: null }, "1.0.0"));
    if (!decoded.ok) throw new Error(decoded.problem.kind);
    for (const bring of [
      () => importLibrary(decoded.backup.library, decoded.backup),
      () => recoverLibrary(decoded.backup),
    ]) {
      freshPhone();
      await withdraw();
      expect(answerOf(await readArticle(idOf(1)))).toBeNull();
      expect(await bring()).toMatchObject({ ok: true });
      expect(answerOf(await readArticle(idOf(1)))?.withdrawnOn).toBe("2026-11-28");
    }
  });

  test("yields to the edition that brings it back, and to the reader who lets go of it", async () => {
    await installAll();
    await setBookmarks([about(1), about(2)], true);
    await withdraw();
    await setBookmarks([about(2)], false);
    await install([1, 9], ["plan-terre"], "2026-12-01");
    expect(answerOf(await readArticle(idOf(1)))).toEqual(makeArticle(1));
    expect(await keptTargets()).toEqual([]);
    expect(answerOf(await readArticle(idOf(2)))).toBeNull();
  });

  test("stays through later editions that do not have it either, with the day of the first", async () => {
    await installAll();
    await setBookmarks([about(1)], true);
    await withdraw();
    await install([8, 9], ["plan-terre"], "2026-12-01");
    expect(answerOf(await readArticle(idOf(1)))?.withdrawnOn).toBe("2026-11-28");
  });

  test("is kept if it became a favourite while the edition was swapped", async () => {
    await installAll();
    const manifest = answerOf(await readInstalled())?.manifest;
    if (!manifest) throw new Error("No edition is installed.");
    const parts = manifest.parts.filter(({ kind }) => kind !== "articles");
    const withdrawn = await findWithdrawn(manifest, { ...manifest, parts }, []);
    await withdrawn?.keep();
    expect(await keptTargets()).toEqual([]);
    await withdraw();
    await setBookmarks([about(1)], true);
    await withdrawn?.keep();
    expect(await keptTargets()).toEqual([articleTarget(idOf(1))]);
  });
});

test("an edition that withdraws something waits while the library is lost, and the old one stays", async () => {
  await installAll();
  await setBookmarks([about(1)], true);
  guardLibrary({ read: () => crypto.randomUUID(), write: () => undefined });
  expect(await withdraw()).toMatchObject({ outcome: "failed", problem: { kind: "storage", name: "evicted" } });
  guardLibrary({ read: () => null, write: () => undefined });
  expect(answerOf(await readArticle(idOf(1)))).toEqual(makeArticle(1));
  expect(await withdraw()).toMatchObject({ outcome: "installed" });
  expect(answerOf(await readArticle(idOf(1)))?.withdrawnOn).toBe("2026-11-28");
});

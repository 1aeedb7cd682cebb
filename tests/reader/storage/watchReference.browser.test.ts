import { beforeEach, expect, test } from "vitest";
import type { Programme } from "../../../src/domain/reference/programme";
import {
  readHeadlinesOf,
  readInstalled,
  stagePart,
  watchHeadlinesOf,
  watchMaps,
  watchProgrammes,
} from "../../../src/reader/storage";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import {
  type EditionFiles,
  makeArticle,
  makeArticles,
  makeEdition,
  packAbout,
  packArticles,
  packPart,
  publish,
} from "../../support/makeEdition";
import { makeProgramme, packReference } from "../../support/makeReference";
import { serveEdition } from "../../support/serveEdition";

beforeEach(() => {
  freshPhone();
});

async function publishWith(programmes: readonly Programme[], title?: string): Promise<EditionFiles> {
  const articles = await packArticles(makeArticles(2, title === undefined ? {} : { title }));
  return publish([await packAbout(), articles, await packReference("programmes", programmes)]);
}

test("a watch tells the programmes again when another edition is installed", async () => {
  const told: (readonly string[] | undefined)[] = [];
  const unsubscribe = watchProgrammes().subscribe({
    next: (programmes) => told.push(programmes?.map(({ id }) => id)),
    failed: (problem) => expect.unreachable(problem.kind),
  });
  await expect.poll(() => told).toEqual([undefined]);
  await installFrom(serveEdition(await publishWith([makeProgramme("plan-eau")])));
  await expect.poll(() => told.at(-1)).toEqual(["plan-eau"]);
  await installFrom(serveEdition(await publishWith([makeProgramme("plan-eau"), makeProgramme("plan-air")])));
  await expect.poll(() => told.at(-1)).toEqual(["plan-eau", "plan-air"]);
  unsubscribe();
});

test("those who watch share one list, also after an update that left the programmes as they were", async () => {
  await installFrom(serveEdition(await publishWith([makeProgramme("plan-eau")])));
  const [one, other] = await Promise.all([firstOf(watchProgrammes()), firstOf(watchProgrammes())]);
  await installFrom(serveEdition(await publishWith([makeProgramme("plan-eau")], "Corrigé")));
  expect(other).toBe(one);
  expect(await firstOf(watchProgrammes())).toBe(one);
});

test("a list that cannot be read any more is told as a problem", async () => {
  await installFrom(serveEdition(await publishWith([makeProgramme("plan-vent")])));
  const parts = answerOf(await readInstalled())?.manifest.parts;
  const sha256 = parts?.find(({ kind }) => kind === "programmes")?.sha256 ?? "";
  answerOf(await stagePart(sha256, new Uint8Array([1, 2, 3]).buffer));
  const told = await new Promise((resolve) => watchProgrammes().subscribe({ next: resolve, failed: resolve }));
  expect(told).toEqual({ kind: "damaged" });
});

test("headlines of some articles are told again when another edition is installed", async () => {
  const told: (readonly string[])[] = [];
  const unsubscribe = watchHeadlinesOf([makeArticle(1).id, makeArticle(2).id]).subscribe({
    next: (headlines) => told.push(headlines.map(({ title }) => title)),
    failed: (problem) => expect.unreachable(problem.kind),
  });
  await expect.poll(() => told).toEqual([[]]);
  await installFrom(serveEdition(await publishWith([], "Corrigé")));
  await expect.poll(() => told.at(-1)).toEqual(["Corrigé", "Corrigé"]);
  unsubscribe();
});

test("the map comes with its edition, and an edition without one has none", async () => {
  const map = {
    width: 2000,
    height: 1700,
    origin: { x: 352.67, y: 57.39 },
    departements: [{ departement: "57", name: "Moselle", path: "m1,1 3,0 0,4z", label: { x: 2, y: 2 } }],
  };
  const articles = await packArticles(makeArticles(2));
  await installFrom(serveEdition(await publish([await packAbout(), articles])));
  expect(await firstOf(watchMaps())).toEqual([]);
  const part = await packPart({ map }, { kind: "map", count: 1 });
  await installFrom(serveEdition(await publish([await packAbout(), articles, part])));
  expect(await firstOf(watchMaps())).toEqual([map]);
});

test("headlines of some articles come oldest first, without those that the edition does not have", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(7))));
  const ids = [6, 99, 1, 5, 6].map((number) => makeArticle(number).id);
  expect(answerOf(await readHeadlinesOf(ids)).map(({ id }) => String(id))).toEqual([
    "article-1",
    "article-5",
    "article-6",
  ]);
  expect(answerOf(await readHeadlinesOf([]))).toEqual([]);
});

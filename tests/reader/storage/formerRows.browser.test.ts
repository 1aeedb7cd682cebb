import * as v from "valibot";
import { expect, test } from "vitest";
import { TopicIdSchema } from "../../../src/domain/ids";
import {
  readArticle,
  readHeadlinePages,
  readHeadlinesOf,
  readReadNext,
  watchFigures,
  watchHeadlines,
  watchInstalledEdition,
  watchProgrammes,
} from "../../../src/reader/storage";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeAbout, makeArticle, makeEdition, packPart, publish } from "../../support/makeEdition";
import { makeProgramme } from "../../support/makeReference";
import { serveEdition } from "../../support/serveEdition";

/*
 * Topics were called themes: in the parts of editions of format 1, and in the rows of the database, which still say so.
 */
const articles = [
  makeArticle(1, { topics: ["culture"] }),
  makeArticle(2),
  makeArticle(3, { topics: ["culture", "economie"] }),
];
const culture = v.parse(TopicIdSchema, "culture");
const inThemes = <T extends { readonly topics: unknown }>({ topics, ...rest }: T) => ({ ...rest, themes: topics });

async function read(scope: string) {
  const listed = await firstOf(watchHeadlines({ topic: culture, limit: 9 }));
  return {
    headlines: listed.headlines.map(({ id, topics }) => [String(id), ...topics]),
    about: (await firstOf(watchInstalledEdition()))?.about,
    rows: await readRows(scope),
  };
}

/** As the application of before reads them. */
async function readRows(scope: string): Promise<readonly unknown[]> {
  const database = await openDatabaseAs(`edition@${scope}`, 10);
  const transaction = database.transaction(["pages", "state"]);
  const all = (store: string) =>
    new Promise<unknown[]>((resolve) => {
      const request = transaction.objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  const rows = [...(await all("pages")), ...(await all("state"))];
  database.close();
  return rows;
}

const figures = [{ id: "budget", label: "Budget", kind: "single", values: [{ value: 3, unit: "euros", quote: "3" }] }];

async function formerEdition() {
  const [first] = articles;
  const spans = { from: first?.sortKey, to: articles.at(-1)?.sortKey };
  return publish(
    [
      await packPart(inThemes(makeAbout()), { kind: "about" }),
      await packPart({ articles: articles.map(inThemes) }, { kind: "articles", count: articles.length, ...spans }),
      await packPart({ programmes: [inThemes(makeProgramme("plan-eau"))] }, { kind: "programmes", count: 1 }),
      await packPart(
        { figures: [{ article: "article-1", title: "Article 1", themes: ["culture"], figures }] },
        { kind: "figures", count: 1 },
      ),
    ],
    { format: 1 },
  );
}

test("an edition of format 1 is installed and read as today's is", async () => {
  const scope = freshPhone();
  expect(await installFrom(serveEdition(await formerEdition()))).toMatchObject({ outcome: "installed" });
  for (const article of articles) expect(answerOf(await readArticle(article.id))).toEqual(article);
  const { rows: _, ...former } = await read(scope);
  expect(await firstOf(watchProgrammes())).toEqual([makeProgramme("plan-eau")]);
  expect(await firstOf(watchFigures())).toMatchObject([{ topics: ["culture"] }]);

  const scopeOfToday = freshPhone();
  await installFrom(serveEdition(await makeEdition(articles, { perPart: 9 })));
  const { rows, ...today } = await read(scopeOfToday);
  expect(former).toEqual(today);
  expect(former.headlines).toEqual([
    ["article-3", "culture", "economie"],
    ["article-1", "culture"],
  ]);
  expect(rows).toMatchObject([
    { headlines: [{ themes: ["culture", "economie"] }, { themes: ["economie"] }, { themes: ["culture"] }] },
    { about: { themes: [{ id: "economie" }, { id: "culture" }] } },
    { key: "published" },
    { key: "revision" },
  ]);
});

test("rows that the application of before wrote are read, whichever way they are asked for", async () => {
  const scope = freshPhone();
  const { body: _, notes: _notes, figures: _figures, ...headline } = makeArticle(1, { topics: ["culture"] });
  const former = { ...inThemes(headline) };
  const { id, sortKey } = headline;
  const page = { sha256: "a", from: sortKey, to: sortKey, headlines: [former], ids: [id] };
  const files = await makeEdition(articles);
  const manifest: unknown = JSON.parse(new TextDecoder().decode(files.get("manifest.json")));
  const old = await openDatabaseAs(`edition@${scope}`, 10, (database) => {
    database.createObjectStore("parts", { keyPath: "sha256" });
    const pages = database.createObjectStore("pages", { keyPath: "sha256" });
    pages.createIndex("to", "to");
    pages.createIndex("ids", "ids", { multiEntry: true });
    pages.createIndex("themePositions", "themePositions", { multiEntry: true });
    pages.put({ ...page, themePositions: [`culture\n${sortKey}`] });
    const about = inThemes(makeAbout());
    database
      .createObjectStore("state", { keyPath: "key" })
      .put({ key: "installed", manifest, about, installedAt: "2026-11-24T10:00:00.000Z" });
  });
  old.close();
  expect(await firstOf(watchHeadlines({ topic: culture, limit: 9 }))).toEqual({ headlines: [headline], more: false });
  expect(answerOf(await readHeadlinesOf([id]))).toEqual([headline]);
  expect(answerOf(await readHeadlinePages(["a", "none"]))).toMatchObject([{ headlines: [headline] }]);
  expect(answerOf(await readReadNext(id))).toEqual({ related: [], programmes: [] });
  expect((await firstOf(watchInstalledEdition()))?.about).toEqual(makeAbout());
});

import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../../src/domain/article/article";
import { listTextBlocks } from "../../../src/domain/article/blocks";
import { ProgrammeIdSchema } from "../../../src/domain/ids";
import { quotePassage } from "../../../src/domain/library/passages/quotePassage";
import { articleTarget } from "../../../src/domain/library/target";
import { NO_FILTERS, type SearchFilters, type SearchRequest } from "../../../src/domain/search/query/searchRequest";
import type { HitDetails, TextRun } from "../../../src/domain/search/searchResults";
import { createSearch, type Search } from "../../../src/reader/search";
import { saveReadingState } from "../../../src/reader/storage";
import { addHighlight, addTag, saveNote, setBookmarks, setFollowUp } from "../../../src/reader/storage/library";
import { freshPhone, installFrom } from "../../support/installFrom";
import { makeArticle, makeEdition } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

beforeEach(() => {
  freshPhone();
});

const bees = makeArticle(1, {
  title: "Les abeilles de la vallée",
  text: "Douze apiculteurs soignent leurs ruches. Le plan d’action régional les aide.",
});
const steel = makeArticle(2, {
  title: "L’acier de Florange",
  text: "La Région aide l’usine. Le plan régional est une action.",
  topics: ["culture"],
});
const glass = makeArticle(3, { title: "Le verre", text: "Un site verrier de Meisenthal." });
const all = [bees, steel, glass];

async function install(articles: readonly Article[], segments: readonly (readonly Article[])[] = [articles]) {
  const server = serveEdition(await makeEdition(articles, { perPart: 1, segments }));
  expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
  return server;
}

type Asked = { readonly filters?: Partial<SearchFilters>; readonly isTyping?: boolean };

function toRequest(text: string, { filters = {}, isTyping = false }: Asked): SearchRequest {
  return { text, filters: { ...NO_FILTERS, ...filters }, isTyping, limit: 10 };
}

async function find(search: Search, text: string, asked: Asked = {}) {
  return (await search.find(toRequest(text, asked), new AbortController().signal)).results;
}

async function findIds(search: Search, text: string, asked: Asked = {}): Promise<readonly string[]> {
  return (await find(search, text, asked)).hits.map(({ id }) => id);
}

async function describeAll(search: Search, text: string, asked: Asked = {}): Promise<readonly HitDetails[]> {
  const found = await search.find(toRequest(text, asked), new AbortController().signal);
  const told: HitDetails[] = [];
  for await (const details of found.describe()) told.push(...details);
  return told;
}

const write = (runs: readonly TextRun[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("the installed edition", () => {
  test("is searched, with the words marked in titles and in the best passage", async () => {
    await install(all);
    const search = createSearch();
    const results = await find(search, "abeille");
    expect(results).toMatchObject({ wordCount: 1, counts: { article: 1 }, completeCounts: { article: 1 } });
    expect(results.hits.map(({ title }) => write(title))).toEqual(["Les [abeilles] de la vallée"]);
    const [details] = await describeAll(search, "apiculteur ruche");
    expect(details).toMatchObject({ kind: "article", id: bees.id, block: "texte", matchCount: 2 });
    expect(write(details?.snippet ?? [])).toContain("Douze [apiculteurs] soignent leurs [ruches].");
  });

  test("may be none, and may be without an index", async () => {
    expect(await findIds(createSearch(), "abeilles")).toEqual([]);
    await install(all, []);
    expect(await findIds(createSearch(), "abeilles")).toEqual([]);
  });

  test("an edition that is installed later is searched without opening anything again, and only its new segments are fetched", async () => {
    await install(all, [[bees, steel], [glass]]);
    const search = createSearch();
    expect(await findIds(search, "meisenthal")).toEqual([glass.id]);
    const corrected = makeArticle(3, { title: "Le cristal", text: "Une halle neuve." });
    const server = await install([bees, steel, corrected], [[bees, steel], [corrected]]);
    // What the edition is about was there, and the articles and the index of the first two.
    expect(server.parts()).toHaveLength(2);
    await expect.poll(() => findIds(search, "cristal")).toEqual([glass.id]);
    expect(await findIds(search, "meisenthal")).toEqual([]);
    expect(await findIds(search, "abeilles")).toEqual([bees.id]);
  });
});

describe("a phrase", () => {
  test("is looked up in the articles themselves", async () => {
    await install(all);
    const search = createSearch();
    expect([...(await findIds(search, "plan action"))].sort()).toEqual([bees.id, steel.id]);
    const results = await find(search, "« plan d’action »");
    expect(results.hits.map(({ id }) => id)).toEqual([bees.id]);
    expect(results.counts.article).toBe(1);
  });

  test("a phrase that is still being typed finds what it may become", async () => {
    await install(all);
    expect(await findIds(createSearch(), '"plan d’act', { isTyping: true })).toEqual([bees.id]);
  });
});

describe("a word that nothing has", () => {
  test("is put right, and the results say so", async () => {
    await install(all);
    const results = await find(createSearch(), "les abbeilles de Florange");
    expect(results.also).toEqual([{ typed: "abbeilles", also: ["abeilles"], why: "typo" }]);
    expect(results.didYouMean).toBe("les abeilles de Florange");
  });

  test("is put right by a word that only a text has", async () => {
    await install(all);
    expect(await find(createSearch(), "aciculteurs")).toMatchObject({ didYouMean: "apiculteurs" });
  });

  test("brings those of its family", async () => {
    await install(all);
    const results = await find(createSearch(), "sidérurgie");
    expect(results.hits.map(({ id }) => id)).toEqual([steel.id]);
    expect(results.also).toEqual([{ typed: "sidérurgie", also: ["acier"], why: "synonym" }]);
    expect(results.didYouMean).toBeNull();
  });
});

test("a word that is being typed is completed as titles have it", async () => {
  await install(all);
  const results = await find(createSearch(), "usine flor", { isTyping: true });
  expect(results.completions).toEqual(["usine florange"]);
  expect(write(results.hits[0]?.title ?? [])).toBe("L’acier de [Florange]");
});

test("an empty box finds nothing, a filter alone all that it lets through, the newest first", async () => {
  await install(all);
  const search = createSearch();
  expect(await findIds(search, "  ")).toEqual([]);
  expect(await findIds(search, "", { filters: { topics: ["economie"] } })).toEqual([glass.id, bees.id]);
  expect(await findIds(search, "thème:culture")).toEqual([steel.id]);
  expect(await findIds(search, "-acier thème:culture")).toEqual([]);
});

describe("the reader's own", () => {
  const about = (article: Article) => ({ target: articleTarget(article.id), title: article.title });

  test("narrows a search down: favourites, tags, notes, what is unread", async () => {
    await install(all);
    const search = createSearch();
    expect(await findIds(search, "favori:oui")).toEqual([]);
    await setBookmarks([about(bees)], true);
    await addTag([about(steel)], "À relire/bientôt");
    await saveNote(about(glass), "Visiter avec les enfants");
    await saveReadingState({
      articleId: bees.id,
      block: bees.body.children[0]?.data.id ?? ("" as never),
      offset: 0,
      progress: 0.4,
      updatedAt: new Date().toISOString(),
    });
    await expect.poll(() => findIds(search, "", { filters: { favourites: true } })).toEqual([bees.id]);
    await expect.poll(() => findIds(search, "", { filters: { tags: ["a relire"] } })).toEqual([steel.id]);
    await expect.poll(() => findIds(search, "", { filters: { withNotes: true } })).toEqual([glass.id]);
    await expect.poll(() => findIds(search, "", { filters: { unread: true } })).toEqual([glass.id, steel.id]);
  });

  test("notes, marked passages and tags are found with what they are on", async () => {
    await install(all);
    await saveNote(about(glass), "Visiter avec les enfants");
    await addTag([about(glass)], "Excursions");
    const blocks = listTextBlocks(bees.body);
    const [block] = blocks;
    if (!block) throw new Error("an article has a block");
    const quote = quotePassage(blocks, { block: block.id, offset: 0 }, { block: block.id, offset: 17 });
    if (!quote) throw new Error("it can be marked");
    await addHighlight({ article: bees.id, title: bees.title, colour: "sapin", quote });
    const search = createSearch();
    expect((await find(search, "enfant")).hits).toMatchObject([
      {
        kind: "note",
        id: articleTarget(glass.id),
        about: articleTarget(glass.id),
        title: [{ text: glass.title, marked: false }],
      },
    ]);
    const [own] = await describeAll(search, "enfant");
    expect(write(own?.snippet ?? [])).toBe("Visiter avec les [enfants]");
    expect((await find(search, "excursion")).hits).toMatchObject([
      { kind: "tag", title: [{ text: "Excursions", marked: true }] },
      { kind: "note", about: articleTarget(glass.id) },
    ]);
    expect((await find(search, "apiculteur")).hits.map(({ kind, about: on }) => [kind, on])).toContainEqual([
      "note",
      articleTarget(bees.id),
    ]);
  });

  test("what is followed is found by its name, its steps and its note", async () => {
    await install(all);
    const id = v.parse(ProgrammeIdSchema, "be-est");
    const checklist = [{ text: "Rassembler les devis", isDone: true }];
    const note = "Rappeler Madame Weber";
    await setFollowUp({ id, title: "Be EST Export" }, { state: "contacted", date: null, checklist, note });
    const search = createSearch();
    for (const text of ["export", "devis", "weber"]) {
      expect((await find(search, text)).hits).toMatchObject([{ kind: "followUp", id }]);
    }
    expect((await find(search, "export")).hits.map(({ title }) => write(title))).toEqual(["Be EST [Export]"]);
    const [own] = await describeAll(search, "weber");
    expect(write(own?.snippet ?? [])).toContain("Rappeler Madame [Weber]");
  });
});

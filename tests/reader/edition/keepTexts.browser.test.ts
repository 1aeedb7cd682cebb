import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Article, toHeadline } from "../../../src/domain/article/article";
import { HEADLINES_KIND } from "../../../src/domain/edition/leftOut/headlinesPart";
import { isLeftOut } from "../../../src/domain/edition/leftOut/leftOutSpans";
import { articleTarget } from "../../../src/domain/library/target";
import { checkForEdition } from "../../../src/reader/edition/lazy/checkForEdition";
import { fetchArticle } from "../../../src/reader/edition/lazy/fetchArticle";
import {
  readArticle,
  readStoredPartHashes,
  saveReadingState,
  watchHeadlines,
  watchIsComplete,
} from "../../../src/reader/storage";
import { watchLeftOut } from "../../../src/reader/storage/edition/watchLeftOut";
import { exportLibrary, setBookmarks, setFollowUp } from "../../../src/reader/storage/library";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, firstOf, freshPhone, installFrom, NOBODY } from "../../support/installFrom";
import {
  type EditionFiles,
  makeArticle,
  makeArticles,
  type PackedPart,
  packAbout,
  packArticles,
  packPart,
  publish,
} from "../../support/makeEdition";
import { libraryAnswerOf, oneOfEach } from "../../support/makeLibrary";
import { makePlace, makeProgramme, packReference } from "../../support/makeReference";
import { EDITION_URL, type Interference, serveEdition } from "../../support/serveEdition";

/* A reader keeps some texts of a large edition: the others are listed, and stay on the server. */

/** Parts of two: 1 and 2 are about culture, 3 to 10 about the economy. */
const articles = Array.from({ length: 10 }, (_, index) =>
  makeArticle(index + 1, { topics: [index < 2 ? "culture" : "economie"] }),
);
const ALL = articles.map((_, index) => index + 1);
const idOf = (number: number) => makeArticle(number).id;
const keepCulture = { choice: { topics: ["culture"] }, dossier: null };
const [readingState] = oneOfEach.readingStates;
const mentionOf = (number: number) => ({ article: idOf(number), quote: `Texte de l’article ${number}.` });

type Parts = readonly PackedPart[];

async function packTexts(list: readonly Article[]): Promise<Parts> {
  const pairs = Array.from({ length: list.length / 2 }, (_, index) => list.slice(2 * index, 2 * index + 2));
  return Promise.all(pairs.map((pair) => packArticles(pair)));
}

async function packHeadlines(list: readonly Article[], texts: Parts): Promise<PackedPart> {
  const pages = texts.map(({ part }, index) => ({
    sha256: part.sha256,
    headlines: list
      .slice(2 * index, 2 * index + 2)
      .map(toHeadline)
      .reverse(),
  }));
  const [from, to] = [texts[0]?.part.from ?? "", texts.at(-1)?.part.to ?? ""];
  return packPart({ pages }, { kind: HEADLINES_KIND, count: list.length, from, to });
}

type Large = {
  readonly files: EditionFiles;
  readonly texts: Parts;
  /** Of the articles 1 to 4, and of the others. */
  readonly headlines: readonly string[];
  readonly pathOf: (number: number) => string;
};

async function makeLarge(list: readonly Article[] = articles): Promise<Large> {
  const texts = await packTexts(list);
  const headlines = await Promise.all([
    packHeadlines(list.slice(0, 4), texts.slice(0, 2)),
    packHeadlines(list.slice(4), texts.slice(2)),
  ]);
  const files = await publish([
    await packAbout(),
    ...texts,
    ...headlines,
    await packReference("places", [
      makePlace("moselle", { kind: "departement", departement: "57" }),
      makePlace("metz", { departement: "57", mentions: [mentionOf(5)] }),
    ]),
    await packReference("programmes", [makeProgramme("plan-eau", { mentions: [mentionOf(7)] })]),
  ]);
  const pathOf = (number: number): string => texts[Math.ceil(number / 2) - 1]?.part.path ?? "";
  return { files, texts, headlines: headlines.map(({ part }) => part.path), pathOf };
}

/** The articles that can be read; the others are not kept, and nothing is damaged. */
async function readable(): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (const [index, { id }] of articles.entries()) {
    const read = await readArticle(id);
    if (read.ok) numbers.push(index + 1);
    else expect(read.problem).toEqual({ kind: "left-out" });
  }
  return numbers;
}

const fetchFrom = (number: number, files: EditionFiles, interfere?: Interference) => {
  const server = serveEdition(files, interfere);
  return fetchArticle(idOf(number), {
    baseUrl: EDITION_URL,
    trust: NOBODY,
    fetch: server.fetch,
    signal: new AbortController().signal,
  });
};
/** Parts are named after the beginning of their hash. */
const isOneOf = (paths: readonly string[], sha256: string) =>
  paths.some((path) => path.startsWith(sha256.slice(0, 16)));

/** The disk is full as soon as the edition is installed. */
function failAfterSwap(): void {
  const put = IDBObjectStore.prototype.put;
  let isSwapped = false;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, ...key) {
    if (this.name === "state" && value.key === "revision") isSwapped = true;
    if (this.name === "pages" && isSwapped) throw new DOMException("full", "QuotaExceededError");
    return put.call(this, value, ...key);
  });
}

const unreachable: Interference = () => Promise.reject(new TypeError("no network"));

let scope = "";
beforeEach(() => {
  scope = freshPhone();
});

describe("a first installation", () => {
  test("fetches the chosen texts only, and lists all", async () => {
    const { files, pathOf } = await makeLarge();
    const server = serveEdition(files);
    expect(await installFrom(server, { keep: keepCulture })).toMatchObject({ outcome: "installed", articleCount: 10 });
    const texts = articles.map((_, index) => pathOf(index + 1));
    expect(server.requests.filter((path) => texts.includes(path))).toEqual([pathOf(1)]);
    expect(await readable()).toEqual([1, 2]);
    const { headlines } = await firstOf(watchHeadlines({ limit: 20 }));
    expect(headlines.map(({ id }) => id)).toEqual([...articles].reverse().map(({ id }) => id));
    expect(await firstOf(watchIsComplete())).toBe(true);
  });

  test("keeps what is about a chosen département, and what is in the dossier", async () => {
    const { files } = await makeLarge();
    const keep = { choice: { places: ["moselle"] }, dossier: { articles: [idOf(3)] } };
    await installFrom(serveEdition(files), { keep });
    expect(await readable()).toEqual([3, 4, 5, 6]);
  });

  test("keeps everything of an edition that does not say what is in its parts", async () => {
    const files = await publish([await packAbout(), ...(await packTexts(articles))]);
    await installFrom(serveEdition(files), { keep: keepCulture });
    expect(await readable()).toEqual(ALL);
    // Its headlines are all here now.
    await installFrom(serveEdition(files), { keep: keepCulture });
    expect(await readable()).toEqual(ALL);
  });

  test("keeps as well what becomes a favourite while it is fetched", async () => {
    const { files, pathOf } = await makeLarge();
    const server = serveEdition(files, async (path) => {
      if (path === pathOf(1)) await setBookmarks([{ target: articleTarget(idOf(5)), title: "" }], true);
      return undefined;
    });
    await installFrom(server, { keep: keepCulture });
    expect(await readable()).toEqual([1, 2, 5, 6]);
  });
});

describe("more left out than goes into the database at once", () => {
  /** Of 505 parts one is about culture. */
  const many = makeArticles(1010).map((article, index) => articles[index] ?? article);
  const listed = async () => (await firstOf(watchHeadlines({ limit: 2000 }))).headlines.map(({ id }) => id);
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("is listed whole, and its lists do not stay", async () => {
    const { files, headlines } = await makeLarge(many);
    expect(await installFrom(serveEdition(files), { keep: keepCulture })).toMatchObject({ outcome: "installed" });
    expect(await listed()).toEqual(many.map(({ id }) => id).reverse());
    expect(await readable()).toEqual([1, 2]);
    expect([...answerOf(await readStoredPartHashes())].filter((sha256) => isOneOf(headlines, sha256))).toEqual([]);
    expect(await installFrom(serveEdition(files), { keep: keepCulture })).toMatchObject({ outcome: "up-to-date" });
  });

  test("is listed by the next installation without a network, where the first ended before", async () => {
    const { files } = await makeLarge(many);
    failAfterSwap();
    expect(await installFrom(serveEdition(files), { keep: keepCulture })).toMatchObject({ outcome: "installed" });
    expect(answerOf(await readArticle(idOf(1)))?.title).toBe("Article 1");
    expect((await listed()).length).toBeLessThan(many.length);

    vi.restoreAllMocks();
    await installFrom(serveEdition(files, unreachable), { keep: keepCulture });
    expect(await listed()).toEqual(many.map(({ id }) => id).reverse());
    expect(await readable()).toEqual([1, 2]);
  });
});

describe("another choice", () => {
  test("lets go of the rest without a network, and brings it back with one", async () => {
    const { files } = await makeLarge();
    await installFrom(serveEdition(files));
    await installFrom(serveEdition(files, unreachable), { keep: keepCulture });
    expect(await readable()).toEqual([1, 2]);
    const server = serveEdition(files);
    expect(await installFrom(server)).toMatchObject({ outcome: "installed", isUpdate: false });
    expect(server.parts()).toHaveLength(4);
    expect(await readable()).toEqual(ALL);
  });

  test("leaves the library and all that it refers to", async () => {
    const { files } = await makeLarge();
    await installFrom(serveEdition(files));
    libraryAnswerOf(await setBookmarks([{ target: articleTarget(idOf(3)), title: "" }], true));
    const facts = { state: "to-study", date: null, checklist: [], note: "" } as const;
    libraryAnswerOf(await setFollowUp({ id: makeProgramme("plan-eau").id, title: "" }, facts));
    if (!readingState) throw new Error("the example library lacks a reading position");
    answerOf(await saveReadingState({ ...readingState, articleId: idOf(5), progress: 0.5 }));
    const before = libraryAnswerOf(await exportLibrary()).library;
    await installFrom(serveEdition(files), { keep: keepCulture });
    expect(await readable()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(libraryAnswerOf(await exportLibrary()).library).toEqual(before);
  });

  test("lets go of nothing while the library cannot be asked", async () => {
    const { files } = await makeLarge();
    await installFrom(serveEdition(files));
    // Of an application to come, which this one does not read.
    const newer = await openDatabaseAs(`library@${scope}`, 9990);
    newer.close();
    await installFrom(serveEdition(files), { keep: keepCulture });
    expect(await readable()).toEqual(ALL);
  });

  test("that is interrupted leaves the former one whole", async () => {
    const { files, pathOf } = await makeLarge();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const stop = new AbortController();
    const server = serveEdition(files, (path) => {
      if (path === pathOf(7)) stop.abort();
      return undefined;
    });
    expect(await installFrom(server, { signal: stop.signal })).toEqual({ outcome: "aborted" });
    expect(await firstOf(watchIsComplete())).toBe(true);
    expect((await readable()).slice(0, 2)).toEqual([1, 2]);
    await installFrom(serveEdition(files, unreachable), { keep: keepCulture });
    expect(await firstOf(watchIsComplete())).toBe(true);
  });
});

describe("a text that is not kept", () => {
  test("is fetched alone, and stays until something changes", async () => {
    const { files } = await makeLarge();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const countLeftOut = async () => {
      const spans = await firstOf(watchLeftOut());
      return (await firstOf(watchHeadlines({ limit: 100 }))).headlines.filter((one) => isLeftOut(spans, one)).length;
    };
    expect(await countLeftOut()).toBe(8);
    expect(await fetchFrom(5, files)).toBeUndefined();
    expect(await readable()).toEqual([1, 2, 5, 6]);
    expect(await countLeftOut()).toBe(6);
    expect(await installFrom(serveEdition(files), { keep: keepCulture })).toMatchObject({ outcome: "up-to-date" });
    expect(await readable()).toEqual([1, 2, 5, 6]);
  });

  test.for<readonly [string, string, Interference]>([
    ["without a network", "unreachable", unreachable],
    ["with other bytes than the edition says", "truncated", () => new Response("?")],
  ])("stays where it is %s", async ([, kind, interfere]) => {
    const { files } = await makeLarge();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const hashes = answerOf(await readStoredPartHashes());
    expect(await fetchFrom(5, files, interfere)).toMatchObject({ kind });
    expect(answerOf(await readStoredPartHashes())).toEqual(hashes);
  });
});

describe("the next edition", () => {
  test("is asked for the headlines of what it changed alone", async () => {
    const { files } = await makeLarge();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const next = await makeLarge(articles.with(6, makeArticle(7, { topics: ["economie"], text: "Corrigé." })));
    const server = serveEdition(next.files);
    await installFrom(server, { keep: keepCulture });
    expect(server.parts().filter((path) => next.headlines.includes(path))).toEqual(next.headlines.slice(1));
  });

  test("costs what is kept of it, as was announced", async () => {
    const { files } = await makeLarge();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const corrected = articles.map((article, index) =>
      index === 0 || index === 6 ? makeArticle(index + 1, { topics: article.topics, text: "Corrigé." }) : article,
    );
    const next = await makeLarge(corrected);
    const server = serveEdition(next.files);
    const offer = await checkForEdition({
      baseUrl: EDITION_URL,
      trust: NOBODY,
      fetch: server.fetch,
      signal: new AbortController().signal,
      keep: keepCulture,
    });
    const outcome = await installFrom(server, { keep: keepCulture });
    if (offer.outcome !== "available" || outcome.outcome !== "installed") throw new Error("not installed");
    expect(outcome.fetchedBytes).toBe(offer.missingBytes);
    expect(outcome.fetchedBytes).toBe(next.texts[0]?.part.bytes);
    expect(server.requests).not.toContain(next.pathOf(7));
    expect(await readable()).toEqual([1, 2]);
  });
});

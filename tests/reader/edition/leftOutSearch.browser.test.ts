import { beforeEach, describe, expect, test } from "vitest";
import { createMemory } from "../../../src/domain/search/index/topDocuments";
import { NO_FILTERS, type SearchFilters } from "../../../src/domain/search/query/searchRequest";
import type { LeftOutResults } from "../../../src/domain/search/searchResults";
import { fetchTermPages } from "../../../src/reader/edition/lazy/fetchTermPages";
import { createSearch, planLeftOutSearch } from "../../../src/reader/search";
import { watchIsComplete } from "../../../src/reader/storage";
import { firstOf, freshPhone, installFrom, NOBODY } from "../../support/installFrom";
import { keepCulture, makeLeftOutEdition } from "../../support/leftOutEdition";
import type { EditionFiles } from "../../support/makeEdition";
import { EDITION_URL, type Interference, type Server, serveEdition } from "../../support/serveEdition";

/* The reader keeps the newest texts of a large edition, with their index; the network is asked about the others. */

async function findHere(text: string): Promise<readonly string[]> {
  const request = { text, filters: NO_FILTERS, isTyping: false, limit: 10 };
  const { results } = await createSearch().find(request, new AbortController().signal);
  return results.hits.map(({ id }) => id).sort();
}

function makeReader({ fetch }: Server, fetched = createMemory<ArrayBuffer>(10)) {
  return fetchTermPages(fetched, { baseUrl: EDITION_URL, trust: NOBODY, fetch, signal: new AbortController().signal });
}

async function findLeftOut(
  text: string,
  server: Server,
  filters: Partial<SearchFilters> = {},
  fetched = createMemory<ArrayBuffer>(10),
): Promise<LeftOutResults | undefined> {
  const request = { text, filters: { ...NO_FILTERS, ...filters }, isTyping: true, limit: 10 };
  return (await planLeftOutSearch(request))?.run(makeReader(server, fetched));
}

function flipLast(bytes = new Uint8Array()): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte));
}

const idsOf = (leftOut: LeftOutResults | undefined) =>
  leftOut?.outcome === "found" ? leftOut.hits.map(({ id }) => id) : leftOut;

beforeEach(() => {
  freshPhone();
});

describe("the index of what is left out", () => {
  test("stays on the server, and is brought by another choice", async () => {
    const { files, segments, table } = await makeLeftOutEdition();
    const server = serveEdition(files);
    await installFrom(server, { keep: keepCulture });
    expect(server.requests.filter((path) => segments.includes(path))).toEqual(segments.slice(2));
    expect(server.requests).not.toContain(table);
    expect(await firstOf(watchIsComplete())).toBe(true);
    expect(await findHere("ruches")).toEqual(["article-5"]);
    await installFrom(serveEdition(files), { keep: { choice: {}, dossier: null } });
    expect(await findHere("ruches")).toEqual(["article-1", "article-3", "article-5"]);
    expect(await findLeftOut("ruches", serveEdition(files))).toBeUndefined();
  });

  test("is kept where the network could not be asked instead", async () => {
    const { files } = await makeLeftOutEdition(false);
    await installFrom(serveEdition(files), { keep: keepCulture });
    expect(await findHere("ruches")).toEqual(["article-1", "article-3", "article-5"]);
    expect(await findLeftOut("ruches", serveEdition(files))).toBeUndefined();
  });
});

describe("a search of what is left out", () => {
  test("finds what is not here, with the words marked in titles, those with every word first", async () => {
    const { files, page, table } = await makeLeftOutEdition();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const server = serveEdition(files);
    const fetched = createMemory<ArrayBuffer>(10);
    expect(idsOf(await findLeftOut("vigne ruches nouvelles", server, {}, fetched))).toEqual([
      "article-3",
      "article-2",
      "article-1",
      "article-4",
    ]);
    expect(server.requests).toHaveLength(3);
    expect(server.requests[0]).toBe(table);
    expect(server.requests[2]).toBe(page);
    const again = await findLeftOut("nouvelles", server, {}, fetched);
    expect(again).toMatchObject({ outcome: "found", count: 4, isCut: false, wordCount: 1 });
    if (again?.outcome !== "found") throw new Error("not found");
    expect(again.hits[0]?.title).toEqual([
      { text: "Des ", marked: false },
      { text: "nouvelles", marked: true },
      { text: " de 4", marked: false },
    ]);
    // What was fetched is not fetched again.
    expect(server.requests).toHaveLength(3);
  });

  test("follows filters, and says what it cannot be asked", async () => {
    const { files } = await makeLeftOutEdition();
    await installFrom(serveEdition(files), { keep: keepCulture });
    const server = serveEdition(files);
    expect(idsOf(await findLeftOut("ruches", server, { topics: ["economie"] }))).toEqual(["article-3", "article-1"]);
    expect(idsOf(await findLeftOut("ruches", server, { topics: ["culture"] }))).toEqual([]);
    expect(idsOf(await findLeftOut("zzz", server))).toEqual([]);
    for (const text of ["« les ruches »", "ruches -vigne", "theme:economie"]) {
      expect(await findLeftOut(text, server)).toEqual({ outcome: "beyond" });
    }
    expect(await findLeftOut("ruches", server, { from: "2020" })).toEqual({ outcome: "beyond" });
    // Whatever has a tag is kept.
    expect(await findLeftOut("ruches", server, { tags: ["à lire"] })).toBeUndefined();
    expect(await findLeftOut("", server)).toBeUndefined();
  });

  test.for<readonly [string, (page: string, files: EditionFiles) => Interference]>([
    ["without a network", () => () => Promise.reject(new TypeError("no network"))],
    ["with less than a page", (page) => (path) => (path === page ? new Response("?") : undefined)],
    [
      "with a page of which one byte is another",
      (page, files) => (path) => (path === page ? new Response(flipLast(files.get(path))) : undefined),
    ],
    ["when the page is gone", (page) => (path) => (path === page ? new Response("", { status: 404 }) : undefined)],
    ["behind a sign-in page", () => () => new Response("<p>Bonjour", { headers: { "content-type": "text/html" } })],
  ])("finds nothing and says so %s", async ([, interfere]) => {
    const { files, page } = await makeLeftOutEdition();
    await installFrom(serveEdition(files), { keep: keepCulture });
    expect(await findLeftOut("ruches", serveEdition(files, interfere(page, files)))).toEqual({
      outcome: "unreachable",
    });
    expect(idsOf(await findLeftOut("ruches", serveEdition(files)))).toEqual(["article-3", "article-1"]);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../../src/domain/article/article";
import { checkForEdition } from "../../../src/reader/edition/lazy/checkForEdition";
import { readBytesOfParts, readInstalled } from "../../../src/reader/storage";
import { answerOf, freshPhone, installFrom, NOBODY } from "../../support/installFrom";
import {
  type EditionFiles,
  makeArticle,
  type PackedPart,
  packAbout,
  packArticles,
  packSearch,
  packShelf,
  publish,
  withCuts,
} from "../../support/makeEdition";
import { EDITION_URL, type Interference, type Server, serveEdition } from "../../support/serveEdition";

/* What keeps a correction small in a large edition: shelves of the manifest, and pieces of the index's segments. */

beforeEach(() => {
  freshPhone();
});

/** Numerical Recipes' generator: the same articles in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % below;
  };
}

function write(random: (below: number) => number): string {
  return Array.from({ length: 80 }, () => (random(2500) + 46_656).toString(36)).join(" ");
}

function correct(articles: readonly Article[], place: number, text: string): readonly Article[] {
  const { sortKey, id } = articles[place] ?? makeArticle(1);
  return articles.with(place, { ...makeArticle(place + 1, { text }), sortKey, id });
}

/** Two shelves of articles, and one segment. */
async function makeLarge(articles: readonly Article[]): Promise<EditionFiles> {
  const shelves: PackedPart[] = [];
  const onShelves: PackedPart[] = [];
  for (const half of [articles.slice(0, 150), articles.slice(150)]) {
    const parts: PackedPart[] = [];
    for (let start = 0; start < half.length; start += 50) {
      parts.push(await packArticles(half.slice(start, start + 50)));
    }
    onShelves.push(...parts);
    shelves.push(await packShelf(parts));
  }
  const search = await withCuts(await packSearch(articles));
  return publish([await packAbout(), ...shelves, search], {}, onShelves);
}

/** Counts what it sends besides the manifest and shelves. */
function serveCounted(files: EditionFiles, interfere: Interference = () => undefined) {
  let bytes = 0;
  const server: Server = serveEdition(files, interfere);
  const counted: Server = {
    ...server,
    async fetch(url, init) {
      const response = await server.fetch(url, init);
      const { byteLength } = await response.clone().arrayBuffer();
      bytes += byteLength;
      return response;
    },
  };
  return {
    server: counted,
    sent: () => bytes,
    pathOf: (kind: string) => partsIn(files).find((part) => part.kind === kind)?.path,
  };
}

function partsIn(
  files: EditionFiles,
): readonly { readonly kind: string; readonly path: string; readonly bytes: number }[] {
  return JSON.parse(new TextDecoder().decode(files.get("manifest.json"))).parts;
}

async function readSegments(): Promise<readonly (Uint8Array | null)[]> {
  const parts = answerOf(await readInstalled())?.manifest.parts ?? [];
  const hashes = parts.filter(({ kind }) => kind === "search").map(({ sha256 }) => sha256);
  return answerOf(await readBytesOfParts(hashes)).map((bytes) => bytes && new Uint8Array(bytes));
}

const segmentIn = (files: EditionFiles) => files.get(partsIn(files).find(({ kind }) => kind === "search")?.path ?? "");

const random = createRandom(1);
const texts = Array.from({ length: 300 }, () => write(random));
const articles = texts.map((text, index) => makeArticle(index + 1, { text }));
const corrected = correct(articles, 20, `${texts[20]} rectification`);

describe("a corrected word", () => {
  test("costs a shelf, a part and a few ranges of the segment, as was announced", async () => {
    await installFrom(serveEdition(await makeLarge(articles)));
    const files = await makeLarge(corrected);
    const { server, sent } = serveCounted(files);
    const announced = await checkForEdition({
      baseUrl: EDITION_URL,
      trust: NOBODY,
      fetch: server.fetch,
      signal: new AbortController().signal,
    });
    const before = sent();
    const outcome = await installFrom(server);
    expect(outcome).toMatchObject({ outcome: "installed", isUpdate: true });
    if (outcome.outcome !== "installed" || announced.outcome !== "available") throw new Error("not installed");
    expect(announced.missingBytes).toBe(outcome.fetchedBytes);
    const manifest = files.get("manifest.json")?.byteLength ?? 0;
    expect(sent() - before).toBe(outcome.fetchedBytes + manifest);
    const segment = segmentIn(files);
    expect(outcome.fetchedBytes).toBeLessThan((segment?.byteLength ?? 0) / 2);
    expect(await readSegments()).toEqual([segment]);
    expect(new Set(server.requests).size).toBe(5);
  });

  test.for<readonly [string, Interference]>([
    ["sends the whole file when asked for a range", (_, init) => dropRange(init)],
    ["refuses ranges", (_, init) => (hasRange(init) ? new Response("", { status: 416 }) : undefined)],
    [
      "sends other bytes than those of the range",
      (_, init) => (hasRange(init) ? new Response("?", { status: 206 }) : undefined),
    ],
  ])("is installed from a host that %s", async ([, interfere]) => {
    await installFrom(serveEdition(await makeLarge(articles)));
    const files = await makeLarge(corrected);
    const server = serveEdition(files, interfere);
    expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
    expect(await readSegments()).toEqual([segmentIn(files)]);
  });

  test("is installed without the list of pieces", async () => {
    await installFrom(serveEdition(await makeLarge(articles)));
    const { part } = await withCuts(await packSearch(corrected));
    const files = await makeLarge(corrected);
    const server = serveEdition(files, (path) =>
      path === part.cuts?.path ? new Response("", { status: 404 }) : undefined,
    );
    expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
    expect(server.requests.filter((path) => path === part.path)).toHaveLength(1);
  });
});

test("whatever editions a phone has had, its index is the one that a new phone gets", async () => {
  let list: readonly Article[] = articles;
  for (let edition = 0; edition < 6; edition += 1) {
    for (let change = 0; change <= random(4); change += 1) {
      const place = random(list.length);
      const kind = random(3);
      if (kind === 0) list = correct(list, place, write(random));
      if (kind === 1) list = list.toSpliced(place, 1);
      if (kind === 2) list = [...list, makeArticle(1000 * edition + change + 400, { text: write(random) })];
    }
    const files = await makeLarge(list);
    expect(await installFrom(serveEdition(files))).toMatchObject({ outcome: "installed" });
    expect(await readSegments()).toEqual([segmentIn(files)]);
  }
});

describe("shelves", () => {
  test("stay on the phone, so that an edition that is there costs its manifest", async () => {
    const files = await makeLarge(articles);
    await installFrom(serveEdition(files));
    const server = serveEdition(files);
    expect(await installFrom(server)).toMatchObject({ outcome: "up-to-date", articleCount: 300 });
    expect(server.requests).toEqual(["manifest.json"]);
  });

  test("are refused with other bytes than the manifest says, and what is installed stays", async () => {
    await installFrom(serveEdition(await makeLarge(articles)));
    const files = await makeLarge(corrected);
    const [shelf] = partsIn(files).filter(({ kind }) => kind === "shelf");
    const server = serveEdition(files, (path) =>
      path === shelf?.path ? new Response(new Uint8Array(shelf.bytes)) : undefined,
    );
    expect(await installFrom(server)).toMatchObject({ outcome: "failed", problem: { kind: "altered" } });
    expect(await readSegments()).toEqual([segmentIn(await makeLarge(articles))]);
  });

  test("do not hold shelves", async () => {
    const parts = [await packArticles(articles.slice(0, 10))];
    const inner = await packShelf(parts);
    const outer = await packShelf([inner]);
    const files = await publish([await packAbout(), outer], {}, [inner, ...parts]);
    expect(await installFrom(serveEdition(files))).toMatchObject({
      outcome: "failed",
      problem: { kind: "invalid-part", at: "parts[0].kind" },
    });
  });
});

function hasRange(init: RequestInit): boolean {
  return new Headers(init.headers).has("range");
}

function dropRange(init: RequestInit): undefined {
  init.headers = {};
}

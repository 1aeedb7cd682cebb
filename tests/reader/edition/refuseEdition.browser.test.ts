import { beforeEach, describe, expect, test } from "vitest";
import { MAX_PART_BYTES } from "../../../src/domain/edition/edition";
import type { InstallProblem } from "../../../src/domain/edition/installProblem";
import { readArticle, readStoredPartHashes, watchHeadlines, watchInstalledEdition } from "../../../src/reader/storage";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import {
  describeBytes,
  type EditionFiles,
  encode,
  gzip,
  makeAbout,
  makeArticle,
  makeArticles,
  makeEdition,
  type PackedPart,
  packAbout,
  packArticles,
  packPart,
  publish,
} from "../../support/makeEdition";
import { type Interference, serveEdition } from "../../support/serveEdition";

beforeEach(async () => {
  freshPhone();
  await installFrom(serveEdition(await makeEdition(makeArticles(2, { title: "Ancienne édition" }))));
});

/** Every refusal below is of an edition that would replace a sound one: that one must still be there, whole. */
async function refuses(files: EditionFiles, interfere?: Interference): Promise<InstallProblem> {
  const before = await firstOf(watchInstalledEdition());
  const outcome = await installFrom(serveEdition(files, interfere));
  if (outcome.outcome !== "failed") throw new Error(`not refused: ${outcome.outcome}`);
  expect(await firstOf(watchInstalledEdition())).toEqual(before);
  const { headlines } = await firstOf(watchHeadlines({ limit: 10 }));
  expect(headlines.map((headline) => headline.title)).toEqual(["Ancienne édition", "Ancienne édition"]);
  expect(answerOf(await readArticle(makeArticle(2).id))?.title).toBe("Ancienne édition");
  return outcome.problem;
}

/** One sound part, and this one after it. */
async function editionWith(bad: PackedPart): Promise<EditionFiles> {
  return publish([await packAbout(), await packArticles([makeArticle(1)]), bad]);
}

describe("a part that arrives wrong", () => {
  test.for<[string, (bytes: Uint8Array<ArrayBuffer>) => Response, (path: string, bytes: number) => InstallProblem]>([
    [
      "truncated",
      (bytes) => new Response(bytes.slice(0, 30)),
      (path, bytes) => ({ kind: "truncated", path, expectedBytes: bytes, receivedBytes: 30 }),
    ],
    ["too long", (bytes) => new Response(new Blob([bytes, bytes])), (path) => ({ kind: "altered", path })],
    ["altered in one bit", (bytes) => new Response(flipLastBit(bytes)), (path) => ({ kind: "altered", path })],
    [
      "replaced by a sign-in page",
      () => new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } }),
      (path) => ({ kind: "altered", path }),
    ],
    ["missing", () => new Response("", { status: 404 }), (path) => ({ kind: "not-found", path, status: 404 })],
  ])("is refused when %s", async ([_, answer, expected]) => {
    const bad = await packArticles([makeArticle(2)]);
    const { path, bytes } = bad.part;
    const interfere: Interference = (asked) => (asked === path ? answer(bad.bytes) : undefined);
    expect(await refuses(await editionWith(bad), interfere)).toEqual(expected(path, bytes));
  });

  test("is not read beyond its declared size", async () => {
    const bad = await packArticles([makeArticle(2)]);
    let given = 0;
    let isCancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        given += 1000;
        controller.enqueue(new Uint8Array(1000));
        // As good as endless for a part, yet no danger to the machine when this test fails.
        if (given > 1_000_000) controller.close();
      },
      cancel() {
        isCancelled = true;
      },
    });
    const problem = await refuses(await editionWith(bad), (path) =>
      path === bad.part.path ? new Response(endless) : undefined,
    );
    expect(problem).toEqual({ kind: "altered", path: bad.part.path });
    expect(isCancelled).toBe(true);
    expect(given).toBeLessThan(bad.part.bytes + 5000);
  });
});

describe("a part that holds something else than announced", () => {
  const second = makeArticle(2);
  const third = makeArticle(3);

  test.for<[string, () => Promise<PackedPart>, { at: string; reason?: string }]>([
    [
      "is not gzip",
      () => describeBytes(encode("{}"), { count: 1, from: second.sortKey, to: second.sortKey }),
      { at: "" },
    ],
    [
      "is not JSON",
      async () => describeBytes(await gzip("{"), { count: 1, from: second.sortKey, to: second.sortKey }),
      { at: "", reason: "not-json" },
    ],
    [
      "has an article without a title",
      () => packPart({ articles: [{ ...second, title: undefined }] }, spanOf(second)),
      { at: "articles[0].title" },
    ],
    [
      "has a script for a link",
      () =>
        packPart(
          {
            articles: [
              {
                ...second,
                body: {
                  type: "root",
                  children: [
                    {
                      type: "paragraph",
                      data: { id: "a" },
                      children: [{ type: "link", url: "javascript:alert(1)", children: [] }],
                    },
                  ],
                },
              },
            ],
          },
          spanOf(second),
        ),
      { at: "articles[0].body.children[0].children[0].url" },
    ],
    ["has fewer articles", () => packArticles([second], { count: 2 }), { at: "articles", reason: "1 instead of 2" }],
    ["begins earlier", () => packArticles([second, third], { from: third.sortKey }), { at: "articles[0].sortKey" }],
    ["ends later", () => packArticles([second, third], { to: second.sortKey }), { at: "articles[1].sortKey" }],
    [
      "is out of order",
      () => packArticles([second, makeArticle(4), third, makeArticle(5)]),
      { at: "articles[2].sortKey" },
    ],
    [
      "has a topic that the edition does not have",
      () => packArticles([second, makeArticle(3, { topics: ["economie", "sport"] })]),
      { at: "articles[1].topics[1]" },
    ],
    [
      "has an article that another part has",
      () => packArticles([second, { ...third, id: makeArticle(1).id }]),
      { at: "articles[1].id" },
    ],
    ["has an article twice", () => packArticles([second, { ...third, id: second.id }]), { at: "articles[1].id" }],
  ])("is refused when it %s", async ([_, pack, { at, reason }]) => {
    const bad = await pack();
    const problem = await refuses(await editionWith(bad));
    expect(problem).toMatchObject({ kind: "invalid-part", at, ...(reason && { reason }) });
  });

  test("is refused when it unpacks to more than a phone should hold", async () => {
    const zeros = new Blob(Array.from({ length: 16 }, () => new Uint8Array(1024 * 1024)));
    const bomb = await describeBytes(await gzip(zeros), spanOf(second));
    expect(bomb.part.bytes).toBeLessThan(100_000);
    const problem = await refuses(await editionWith(bomb));
    expect(problem).toEqual({ kind: "too-large", path: bomb.part.path, limitBytes: MAX_PART_BYTES });
  });

  test("is refused when only the installed parts use a topic that is gone", async () => {
    const kept = await packArticles(makeArticles(2, { title: "Ancienne édition" }));
    const files = await publish([await packAbout(makeAbout(["culture"])), kept]);
    expect(await refuses(files)).toMatchObject({ kind: "invalid-part", path: kept.part.path });
  });
});

describe("a manifest", () => {
  const withManifest = async (change: object) =>
    publish([await packAbout(), await packArticles([makeArticle(1)]), await packArticles([makeArticle(2)])], change);

  test("is refused when a public network answers with its sign-in page", async () => {
    const page = () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
    expect(await refuses(new Map(), page)).toEqual({
      kind: "not-an-edition",
      path: "manifest.json",
      reason: "a web page",
    });
  });

  test("is refused when there is none", async () => {
    expect(await refuses(new Map())).toEqual({ kind: "not-found", path: "manifest.json", status: 404 });
  });

  test("a manifest of a later format asks for a newer application, whatever else it holds", async () => {
    const files = new Map([["manifest.json", encode('{"format":4,"sections":[]}')]]);
    expect(await refuses(files)).toEqual({ kind: "newer-format", format: 4 });
  });

  test("a manifest of an older format is no edition", async () => {
    const manifest: unknown = JSON.parse(
      new TextDecoder().decode((await makeEdition(makeArticles(1))).get("manifest.json")),
    );
    const files = new Map([["manifest.json", encode(JSON.stringify(Object.assign({}, manifest, { format: 2 })))]]);
    expect(await refuses(files)).toMatchObject({ kind: "not-an-edition", path: "manifest.json" });
  });

  test.for<[string, object, string]>([
    ["a field is missing", { title: undefined }, "title"],
    ["its bytes do not add up", { bytes: 1 }, "bytes"],
    ["its articles do not add up", { articleCount: 7 }, "articleCount"],
    ["it has no part about itself", { parts: [], bytes: 1, articleCount: 0 }, "parts"],
  ])("is refused when %s", async ([_, change, field]) => {
    const problem = await refuses(await withManifest(change));
    expect(problem).toMatchObject({ kind: "not-an-edition", reason: expect.stringMatching(new RegExp(`^${field}:`)) });
  });

  test.for(["sha256", "path"] as const)("is refused when two parts have the same %s", async (field) => {
    const [first, second] = [await packArticles([makeArticle(1)]), await packArticles([makeArticle(2)])];
    const twin = { ...second, part: { ...second.part, [field]: first.part[field] } };
    expect(await refuses(await publish([await packAbout(), first, twin]))).toEqual({
      kind: "not-an-edition",
      path: "manifest.json",
      reason: `parts: two have the same ${field}`,
    });
  });

  test("is refused when it is larger than any that makes sense", async () => {
    const padded = encode(`{"format":1}${" ".repeat(5_000_000)}`);
    expect(await refuses(new Map([["manifest.json", padded]]))).toMatchObject({
      kind: "too-large",
      path: "manifest.json",
    });
  });

  test("is refused when parts overlap in time", async () => {
    const overlapping = [makeArticle(1), makeArticle(3)];
    const files = await publish([
      await packAbout(),
      await packArticles(overlapping),
      await packArticles([makeArticle(2)]),
    ]);
    expect(await refuses(files)).toMatchObject({ kind: "not-an-edition" });
  });
});

test("an edition without a network is unreachable", async () => {
  const offline = () => Promise.reject(new TypeError("Failed to fetch"));
  expect(await refuses(new Map(), offline)).toEqual({ kind: "unreachable" });
});

test("a connection that stands still is given up", async () => {
  const files = await makeEdition(makeArticles(4));
  const silent: Interference = (_, { signal }) =>
    new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  const outcome = await installFrom(serveEdition(files, silent), { stalledAfterMs: 50 });
  expect(outcome).toEqual({ outcome: "failed", problem: { kind: "unreachable" } });
});

test("a connection that stands still in the middle of a part is given up", async () => {
  const files = await makeEdition(makeArticles(4));
  const halfOpen: Interference = (path, { signal }) => {
    if (path === "manifest.json") return undefined;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(10));
        signal?.addEventListener("abort", () => controller.error(signal.reason));
      },
    });
    return new Response(body);
  };
  const outcome = await installFrom(serveEdition(files, halfOpen), { stalledAfterMs: 50 });
  expect(outcome).toEqual({ outcome: "failed", problem: { kind: "unreachable" } });
});

test("a bad part ends the downloads beside it, and is what is told", async () => {
  const files = await makeEdition(makeArticles(6));
  const [bad, ...others] = [...files.keys()].filter((path) => path !== "manifest.json").slice(1);
  const server = serveEdition(files, (path, { signal }) => {
    if (path === bad) return new Response("", { status: 503 });
    if (!others.includes(path)) return undefined;
    return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  });
  const outcome = await installFrom(server);
  expect(outcome).toEqual({ outcome: "failed", problem: { kind: "not-found", path: bad, status: 503 } });
});

test("a bad part is not kept", async () => {
  const bad = await packPart({ articles: [{}] }, spanOf(makeArticle(2)));
  await refuses(await editionWith(bad));
  expect(answerOf(await readStoredPartHashes())).not.toContain(bad.part.sha256);
});

test("a refused edition's good parts are not fetched again", async () => {
  const bad = await packArticles([makeArticle(9)]);
  const good = [await packAbout(), await packArticles([makeArticle(3)]), await packArticles([makeArticle(4)])];
  const files = await publish([...good, bad]);
  await refuses(files, (path) => (path === bad.part.path ? new Response(flipLastBit(bad.bytes)) : undefined));
  const server = serveEdition(files);
  expect(await installFrom(server)).toMatchObject({ outcome: "installed", articleCount: 3 });
  expect(server.parts()).toEqual([bad.part.path]);
});

test("a part of a kind from a later version is left on the server", async () => {
  const later = await packPart({ films: [] }, { kind: "films", count: 0 });
  const server = serveEdition(await publish([await packAbout(), await packArticles([makeArticle(1)]), later]));
  expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
  expect(server.parts()).not.toContain(later.part.path);
  expect(await installFrom(server)).toMatchObject({ outcome: "up-to-date" });
});

function flipLastBit(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
}

function spanOf({ sortKey }: { readonly sortKey: string }) {
  return { kind: "articles", count: 1, from: sortKey, to: sortKey };
}

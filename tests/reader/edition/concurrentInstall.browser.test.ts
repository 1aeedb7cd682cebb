import { beforeEach, expect, test } from "vitest";
import { toHeadline } from "../../../src/domain/article/article";
import { checkForEdition } from "../../../src/reader/edition/lazy/checkForEdition";
import {
  readArticle,
  readInstalled,
  readStoredPartHashes,
  swapEdition,
  watchHeadlines,
  watchInstalledEdition,
} from "../../../src/reader/storage";
import { answerOf, firstOf, freshPhone, installFrom, NOBODY } from "../../support/installFrom";
import { makeArticle, makeArticles, makeEdition } from "../../support/makeEdition";
import { EDITION_URL, serveEdition } from "../../support/serveEdition";

beforeEach(() => {
  freshPhone();
});

test("two installations at once fetch each part once", async () => {
  const server = serveEdition(await makeEdition(makeArticles(6)));
  const outcomes = await Promise.all([installFrom(server), installFrom(server)]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["installed", "up-to-date"]);
  expect(server.parts()).toHaveLength(new Set(server.parts()).size);
});

test("an installation that was aborted says so, and the next one fetches only the rest", async () => {
  const files = await makeEdition(makeArticles(8));
  const controller = new AbortController();
  const slow = serveEdition(files, (path, { signal }) => {
    if (path === "manifest.json" || slow.parts().length < 3) return undefined;
    controller.abort();
    return new Promise((_, reject) => {
      if (signal?.aborted) reject(signal.reason);
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  });
  expect(await installFrom(slow, { signal: controller.signal })).toEqual({ outcome: "aborted" });
  expect(await firstOf(watchInstalledEdition())).toBeNull();

  const kept = answerOf(await readStoredPartHashes()).size;
  expect(kept).toBeGreaterThan(0);
  const server = serveEdition(files);
  expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
  expect(server.parts()).toHaveLength(5 - kept);
});

test.for([1, 2, 3])("an installation that was aborted at request %i of three says so", async (last) => {
  const controller = new AbortController();
  const server = serveEdition(await makeEdition(makeArticles(2)), (_, { signal }) => {
    if (server.requests.length < last) return undefined;
    return new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      controller.abort();
    });
  });
  expect(await installFrom(server, { signal: controller.signal })).toEqual({ outcome: "aborted" });
  expect(server.requests).toHaveLength(last);
});

test("an installation that waits for another can be aborted", async () => {
  const files = await makeEdition(makeArticles(2));
  let release = () => {};
  const held = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  const first = installFrom(serveEdition(files, () => held));
  const controller = new AbortController();
  const second = installFrom(serveEdition(files), { signal: controller.signal });
  controller.abort();
  expect(await second).toEqual({ outcome: "aborted" });
  release();
  expect(await first).toMatchObject({ outcome: "installed" });
});

test("a swap planned from an edition that is no longer the installed one changes nothing", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(2))));
  const old = answerOf(await readInstalled());
  await installFrom(serveEdition(await makeEdition(makeArticles(4))));
  const now = answerOf(await readInstalled());
  if (!old || !now) throw new Error("nothing installed");

  const swap = { ...old, newPages: [], needed: [], installedAt: "2026-11-24T00:00:00.000Z" };
  expect(answerOf(await swapEdition({ ...swap, replaces: old.manifest.revision }))).toBe("superseded");
  expect(answerOf(await swapEdition({ ...swap, replaces: null }))).toBe("superseded");
  expect(answerOf(await readInstalled())).toEqual(now);
  expect(answerOf(await readArticle(makeArticle(4).id))).not.toBeNull();
});

test("a swap whose parts are not all on the phone changes nothing", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(2))));
  const now = answerOf(await readInstalled());
  if (!now) throw new Error("nothing installed");
  const swap = { ...now, newPages: [], needed: ["0".repeat(64)], replaces: now.manifest.revision };
  expect(answerOf(await swapEdition(swap))).toBe("superseded");
  expect(answerOf(await readArticle(makeArticle(2).id))).not.toBeNull();
});

test("headlines that are still to be listed when another edition is installed are not listed in it", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(2))));
  const now = answerOf(await readInstalled());
  if (!now) throw new Error("nothing installed");
  const newPages = makeArticles(501).map((article, index) => ({
    sha256: String(index).padStart(64, "0"),
    from: article.sortKey,
    to: article.sortKey,
    headlines: [toHeadline(article)],
  }));
  const revisionOf = (digit: string) => ({
    ...now,
    manifest: { ...now.manifest, revision: digit.repeat(64) },
    needed: [],
  });
  const many = { newPages, leftOut: newPages.map(({ sha256 }) => sha256), replaces: now.manifest.revision };
  const outcomes = [
    swapEdition({ ...revisionOf("a"), ...many }),
    swapEdition({ ...revisionOf("b"), newPages: [], leftOut: [], replaces: "a".repeat(64) }),
  ];
  expect((await Promise.all(outcomes)).map(answerOf)).toEqual(["swapped", "swapped"]);
  expect((await firstOf(watchHeadlines({ limit: 9 }))).headlines).toEqual([]);
});

test("an installation overtaken without Web Locks plans again and ends well", async () => {
  // What a browser before 2022 has, and what a page without a secure origin has.
  const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, "locks");
  if (!locks) throw new Error("this browser has no Web Locks to take away");
  Reflect.deleteProperty(Navigator.prototype, "locks");
  try {
    const newer = await makeEdition(makeArticles(6));
    const older = await makeEdition(makeArticles(4));
    let overtaken = false;
    const slow = serveEdition(newer, async (path) => {
      if (path !== "manifest.json" && !overtaken) {
        overtaken = true;
        await installFrom(serveEdition(older));
      }
      return new Response(newer.get(path) ?? null);
    });
    expect(await installFrom(slow)).toMatchObject({ outcome: "installed", articleCount: 6 });
    expect(answerOf(await readInstalled())?.manifest.articleCount).toBe(6);
    expect(answerOf(await readArticle(makeArticle(6).id))?.title).toBe("Article 6");
  } finally {
    Object.defineProperty(Navigator.prototype, "locks", locks);
  }
});

test("asking for updates fetches the manifest only, and says what an installation would fetch", async () => {
  const first = serveEdition(await makeEdition(makeArticles(4)));
  await installFrom(first);
  const signal = new AbortController().signal;
  expect(await checkForEdition({ baseUrl: EDITION_URL, trust: NOBODY, fetch: first.fetch, signal })).toEqual({
    outcome: "up-to-date",
  });

  const server = serveEdition(await makeEdition(makeArticles(6)));
  const check = await checkForEdition({ baseUrl: EDITION_URL, trust: NOBODY, fetch: server.fetch, signal });
  expect(server.requests).toEqual(["manifest.json"]);
  expect(check).toMatchObject({ outcome: "available", articleCount: 6, publishedOn: "2026-11-24" });
  const installed = await installFrom(server);
  expect(installed).toMatchObject({ fetchedBytes: check.outcome === "available" ? check.missingBytes : -1 });
});

import { expect, test, vi } from "vitest";
import {
  readArticle,
  readInstalled,
  watchDamage,
  watchHeadlines,
  watchInstalledEdition,
} from "../../../src/reader/storage";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeAbout, makeArticle, makeEdition } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

/** As the application of November 2026 stored it: topics were called themes. */
async function storeOldForm(scope: string, parts: readonly (readonly [string, ArrayBuffer])[]): Promise<void> {
  const { body: _, topics, ...headline } = makeArticle(1);
  const database = await openDatabaseAs(`edition@${scope}`, 10, (old) => {
    const stored = old.createObjectStore("parts", { keyPath: "sha256" });
    for (const [sha256, bytes] of parts) stored.put({ sha256, bytes });
    const pages = old.createObjectStore("pages", { keyPath: "sha256" });
    pages.createIndex("to", "to");
    pages.createIndex("ids", "ids", { multiEntry: true });
    pages.createIndex("themePositions", "themePositions", { multiEntry: true });
    const { sortKey, id } = headline;
    const headlines = [{ ...headline, themes: topics }];
    pages.put({
      sha256: "a",
      from: sortKey,
      to: sortKey,
      headlines,
      ids: [id],
      themePositions: [`culture\n${sortKey}`],
    });
    const state = old.createObjectStore("state", { keyPath: "key" });
    const { topics: themes, ...about } = makeAbout();
    state.put({ key: "installed", manifest: { format: 2 }, about: { ...about, themes }, furtherRows: 0 });
    state.put({ key: "revision", revision: "old", installedAt: "2026-11-24T10:00:00.000Z" });
  });
  database.close();
}

test("an edition in an old form counts as none rather than as damaged, and is installed anew without fetching the parts that are here", async () => {
  const scope = freshPhone();
  const articles = [makeArticle(1), makeArticle(2)];
  const files = await makeEdition(articles, { perPart: 1 });
  const manifest: { readonly parts: readonly { readonly path: string; readonly sha256: string }[] } = JSON.parse(
    new TextDecoder().decode(files.get("manifest.json")),
  );
  const parts = manifest.parts.map(
    ({ path, sha256 }) => [sha256, new Uint8Array(files.get(path) ?? []).buffer] as const,
  );
  await storeOldForm(scope, parts);

  const damaged = vi.fn();
  watchDamage(damaged);
  expect(answerOf(await readInstalled())).toBeNull();
  expect(await firstOf(watchInstalledEdition())).toBeNull();
  expect((await firstOf(watchHeadlines({ limit: 9 }))).headlines).toEqual([]);
  expect(damaged).not.toHaveBeenCalled();

  const onlyManifest = new Map([...files].filter(([path]) => path === "manifest.json"));
  expect(await installFrom(serveEdition(onlyManifest))).toMatchObject({ outcome: "installed" });
  for (const article of articles) expect(answerOf(await readArticle(article.id))).toEqual(article);
  expect((await firstOf(watchHeadlines({ limit: 9 }))).headlines).toHaveLength(2);
});

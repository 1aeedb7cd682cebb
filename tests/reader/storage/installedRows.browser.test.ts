import { expect, test, vi } from "vitest";
import { readInstalled, watchDamage } from "../../../src/reader/storage";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeArticles, makeEdition } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

type Row = {
  readonly key: string;
  readonly installedAt: string;
  readonly parts?: readonly unknown[];
  readonly manifest?: { readonly parts: readonly unknown[] };
};

/** Of more than two rows of parts, as another tab installed it: this one has not read it yet. */
const anotherTabs = "2026-11-29T10:00:00.000Z";

async function installMany(change: (rows: readonly Row[]) => readonly Row[] = (rows) => rows) {
  const scope = freshPhone();
  const files = await makeEdition(makeArticles(1001), { perPart: 1 });
  expect(await installFrom(serveEdition(files))).toMatchObject({ outcome: "installed" });
  const { manifest } = answerOf(await readInstalled()) ?? {};
  const database = await openDatabaseAs(`edition@${scope}`, 30);
  const state = database.transaction("state", "readwrite").objectStore("state");
  const asked = state.getAll(IDBKeyRange.bound("installed", "installed~"));
  const rows = await new Promise<readonly Row[]>((resolve) => {
    asked.onsuccess = () => {
      state.delete(IDBKeyRange.bound("installed", "installed~"));
      for (const row of change(asked.result.map((one) => ({ ...one, installedAt: anotherTabs })))) state.put(row);
      state.put({ key: "revision", revision: manifest?.revision, installedAt: anotherTabs });
      state.transaction.oncomplete = () => resolve(asked.result);
    };
  });
  database.close();
  return { manifest, rows };
}

test("many parts are kept in rows of some hundred, and read as one edition", async () => {
  const { manifest, rows } = await installMany();
  expect(manifest?.parts.length).toBeGreaterThan(1001);
  const lengths = rows.map(({ parts, manifest: first }) => (parts ?? first?.parts)?.length);
  expect(lengths).toEqual([500, 500, (manifest?.parts.length ?? 0) - 1000]);
  expect(answerOf(await readInstalled())).toMatchObject({ installedAt: anotherTabs, manifest });
});

test.for<[string, (rows: readonly Row[]) => readonly Row[]]>([
  ["is missing", (rows) => rows.slice(0, -1)],
  ["is another edition's", (rows) => rows.map((row, at) => (at === 1 ? { ...row, installedAt: "2019-01-01" } : row))],
  ["is spoilt", (rows) => rows.map((row, at) => (at === 2 ? { ...row, parts: [null] } : row))],
])("where a row %s, no edition is installed, and the damage is told", async ([, change]) => {
  await installMany(change);
  const told = vi.fn();
  const stop = watchDamage(told);
  told.mockClear();
  expect(answerOf(await readInstalled())).toBeNull();
  expect(told).toHaveBeenCalled();
  stop();
});

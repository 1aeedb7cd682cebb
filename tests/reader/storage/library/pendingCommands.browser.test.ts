import { beforeEach, expect, test } from "vitest";
import { keepPendingIn } from "../../../../src/reader/storage";
import {
  addTag,
  deleteTag,
  exportLibrary,
  guardLibrary,
  importLibrary,
  markRead,
  mergeTags,
  recolourTag,
  renameTag,
  setBookmarks,
  settlePending,
} from "../../../../src/reader/storage/library";
import { freshPhone } from "../../../support/installFrom";
import { libraryAnswerOf } from "../../../support/makeLibrary";

/* A page that dies before the database has answered leaves its command behind; the next start asks it. */
let pending = new Map<string, string>();
let canary: string | null = null;
let kept: string[] = [];
beforeEach(async () => {
  freshPhone();
  canary = null;
  pending = new Map();
  kept = [];
  guardLibrary({
    read: () => canary,
    write: (installId) => {
      canary = installId;
    },
  });
  keepPendingIn({
    list: () => [...pending.keys()],
    read: (key) => pending.get(key) ?? null,
    add: (text) => {
      const key = crypto.randomUUID();
      pending.set(key, text);
      kept.push(text);
      return key;
    },
    remove: (key) => void pending.delete(key),
    readLatest: () => null,
    writeLatest: () => undefined,
  });
});

const readAll = async () => libraryAnswerOf(await exportLibrary()).library;
const about = [{ target: "article:un" }, { target: "article:deux" }] as const;

async function makeTwo() {
  const [one, other] = [await addTag(about, "Eau"), await addTag(about, "Bois")];
  if (!one.ok || !other.ok || !one.value || !other.value) throw new Error("there are two tags");
  return { eau: one.value, bois: other.value };
}

test.each([
  ["renaming a tag", async () => renameTag((await makeTwo()).eau, "Lac")],
  ["colouring a tag", async () => recolourTag((await makeTwo()).eau, "gres")],
  ["merging two tags", async () => makeTwo().then(({ eau, bois }) => mergeTags(eau, bois))],
  ["deleting a tag", async () => deleteTag((await makeTwo()).eau)],
  ["marking as read", async () => markRead(["article-1", "article-2"] as never, true)],
])("%s is noted until the database has answered, and done at the next start", async (_, act) => {
  await makeTwo();
  const before = await readAll();
  kept = [];
  await act();
  const [noted] = kept.slice(-1);
  const after = await readAll();
  expect(pending.size).toBe(0);

  freshPhone();
  canary = null;
  await importLibrary(before);
  pending.set("left", noted ?? "");
  await settlePending();
  expect(pending.size).toBe(0);
  const times = { updatedAt: expect.any(String) };
  for (const kind of ["tags", "taggings", "readingStates"] as const) {
    expect((await readAll())[kind]).toEqual(after[kind].map((entry) => ({ ...entry, ...times })));
  }
});

test("ten thousand articles are tagged in one command, within seconds", async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ target: `article:a-${at}` as const }));
  const begun = performance.now();
  expect(await addTag(many, "En nombre")).toMatchObject({ ok: true });
  expect(performance.now() - begun).toBeLessThan(30_000);
  expect((await readAll()).taggings).toHaveLength(10_000);
});

test("a tag whose id would be too long is refused like any other bad name", async () => {
  expect(await addTag(about, "한".repeat(100))).toMatchObject({ ok: true, value: null });
  await setBookmarks(about, true);
});

import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Library } from "../../src/domain/library/library";
import { makeFormat } from "../../src/reader/i18n/base/format";
import { makeLoss } from "../../src/reader/i18n/fr/loss";
import { launchPhone, type Phone } from "../support/browser";
import { rounds, sample } from "../support/rounds";
import type { TestServer } from "../support/server";
import { restart, startInstalled } from "./support/installed";
import { waitForReady } from "./support/screens";
import { withLibrary } from "./support/withLibrary";

/* What a reader did is there, whatever is done to the phone. On the built application, by the door of its screens. */
const SEQUENCES = rounds(3);
const MIN_ACKNOWLEDGED = 5;
const { loss } = makeLoss(makeFormat("fr"));

let server: TestServer;
let phone: Phone;
beforeEach(async () => {
  ({ server, phone } = await startInstalled());
});
afterEach(async () => {
  await phone.discard();
  await server.close();
});

/** Everything that is the reader's, as the door tells it. */
function readLibrary(on: Phone): Promise<Library> {
  return withLibrary(
    on.page,
    (library) =>
      new Promise<Library>((resolve, reject) => {
        const failed = (problem: unknown) => reject(new Error(JSON.stringify(problem)));
        library.watchLibrary().subscribe({ next: resolve, failed });
      }),
  );
}

/** Chromium sometimes throws the database away after such a death; the reader is asked then, and says yes. */
async function recoverWhereLost(): Promise<void> {
  const health = await withLibrary(phone.page, async (library) => {
    const checked = await library.checkLibrary();
    return checked.ok ? "fine" : checked.problem.kind;
  });
  if (health === "fine") return;
  expect(health).toBe("evicted");
  const recovered = await withLibrary(phone.page, async (library) => library.recover(await library.findSafetyCopy()));
  expect(recovered).toMatchObject({ ok: true });
}

/** A death in the middle of a write, and one more: the half record is in the middle of the database's log then. */
async function breakDatabase({ profileDir }: Phone): Promise<void> {
  const databases = join(profileDir, "Default", "IndexedDB");
  const [log, ...others] = (await readdir(databases, { recursive: true })).filter((name) => /\d\.log$/.test(name));
  if (log === undefined || others.length > 0) throw new Error("There is not one log.");
  const file = await open(join(databases, log), "r+");
  await file.write(Buffer.alloc(64, 0xaa), 0, 64, Math.floor((await file.stat()).size / 2));
  await file.close();
}

test("the battery dies at any moment: what was acknowledged is there, and nothing by halves", {
  timeout: SEQUENCES * 30_000,
}, async () => {
  await phone.page.goto(server.url);
  await waitForReady(phone.page);
  const acknowledged: string[] = [];
  for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
    await phone.context.exposeFunction("acknowledge", (what: string) => acknowledged.push(what));
    const writing = withLibrary(
      phone.page,
      async (library, name) => {
        const tell = (window as unknown as { acknowledge: (what: string) => Promise<void> }).acknowledge;
        for (let step = 0; ; step += 1) {
          const key = `s${name}-${step}`;
          const targets = Array.from({ length: 10 }, (_, at) => ({
            target: `article:${key}-${at}` as const,
            title: key,
          }));
          const note = await library.saveNote({ target: `article:${key}` }, key);
          if (note.ok) void tell(`note ${key}`);
          const tagged = await library.addTag(targets, key);
          if (tagged.ok) void tell(`tag ${key}`);
          const merged =
            tagged.ok && tagged.value && step % 3 === 2
              ? await library.mergeTags(tagged.value, `s${name}-0` as never)
              : undefined;
          if (merged?.ok) void tell(`merge ${key}`);
        }
      },
      sequence,
    ).catch(() => undefined);
    // By what was done, not by the clock: a busy machine writes little in a second.
    const enough = acknowledged.length + MIN_ACKNOWLEDGED + Math.random() * 20;
    await vi.waitUntil(() => acknowledged.length >= enough, { timeout: 60_000, interval: 5 });
    await phone.page.waitForTimeout(Math.random() * 100);
    await phone.kill();
    await writing;
    phone = await restart(phone, server);
    await phone.page.goto(server.url);

    await recoverWhereLost();
    const { notes, tags, taggings } = await readLibrary(phone);
    const noted = new Set(notes.map(({ text }) => text));
    const carriers = new Map<string, number>();
    for (const { tag } of taggings) carriers.set(tag, (carriers.get(tag) ?? 0) + 1);
    for (const what of acknowledged) {
      const [kind, key = ""] = what.split(" ");
      if (kind === "note") expect(noted, what).toContain(key);
      if (kind === "merge") expect(carriers.has(key), what).toBe(false);
    }
    // A tag is on all ten or is not there; one that was merged away on its last step may or may not be.
    for (const [tag, count] of carriers) expect(count % 10, tag).toBe(0);
    for (const { name } of tags) expect(carriers.get(name) ?? 0, name).toBeGreaterThan(0);
    const total = [...carriers.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThanOrEqual(acknowledged.filter((what) => what.startsWith("tag ")).length * 10);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(SEQUENCES * MIN_ACKNOWLEDGED);
});

test("a database that the browser throws away takes nothing with it, not even what was written last", async () => {
  await phone.page.goto(server.url);
  await waitForReady(phone.page);
  await withLibrary(phone.page, async (library) => {
    await library.setBookmarks([{ target: "article:un", title: "Un" }], true);
    await library.addTag([{ target: "article:un" }], "Eau");
    await library.saveNote({ target: "article:un" }, "Écrite au dernier moment");
  });
  const before = await readLibrary(phone);
  expect(before.notes).toHaveLength(1);
  await phone.kill();
  await breakDatabase(phone);

  phone = await restart(phone, server);
  const { page } = phone;
  await page.goto(server.url);
  const dialog = page.getByRole("alertdialog", { name: loss.title });
  await dialog.getByRole("button", { name: loss.recover }).tap();
  await page.getByText(loss.recovered).waitFor();
  expect(await readLibrary(phone)).toEqual(before);
});

describe("a phone that clears this site's data while it is open", () => {
  beforeEach(async () => {
    await phone.page.goto(server.url);
    await waitForReady(phone.page);
    await withLibrary(phone.page, async (library) => {
      await library.setBookmarks([{ target: "article:un", title: "Un" }], true);
      await library.addTag([{ target: "article:un" }], "Eau");
      await library.saveNote({ target: "article:un" }, "À garder");
    });
  });

  test.each(sample(["indexeddb", "all"], 1))(
    "(%s) is found out at once, nothing is written, and everything comes back",
    async (types) => {
      const before = await readLibrary(phone);
      await withLibrary(phone.page, (library) => {
        library.watchLibraryHealth((health) => {
          document.documentElement.dataset.health = health;
        });
      });
      const session = await phone.context.newCDPSession(phone.page);
      await session.send("Storage.clearDataForOrigin", { origin: new URL(server.url).origin, storageTypes: types });
      await expect.poll(() => phone.page.evaluate(() => document.documentElement.dataset.health)).toBe("evicted");
      const refused = await withLibrary(phone.page, (library) =>
        library.saveNote({ target: "article:deux" }, "Perdue ?"),
      );
      expect(refused).toMatchObject({ ok: false, problem: { kind: "evicted" } });

      const recovered = await withLibrary(phone.page, async (library) =>
        library.recover(await library.findSafetyCopy()),
      );
      expect(recovered).toMatchObject({ ok: true });
      expect(await readLibrary(phone)).toEqual(before);
      const note = await withLibrary(phone.page, (library) =>
        library.saveNote({ target: "article:deux" }, "Et on continue"),
      );
      expect(note).toMatchObject({ ok: true });
    },
  );

  test("a phone that clears this site's data while it is closed is found out at the next start, and the reader brings everything back with a tap", async () => {
    const before = await readLibrary(phone);
    await phone.page.goto("about:blank");
    const session = await phone.context.newCDPSession(phone.page);
    await session.send("Storage.clearDataForOrigin", { origin: new URL(server.url).origin, storageTypes: "indexeddb" });
    await phone.page.goto(server.url);
    const dialog = phone.page.getByRole("alertdialog", { name: loss.title });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("1\u00a0favori, 1\u00a0étiquette et 1\u00a0note");
    const refused = await withLibrary(phone.page, (library) => library.checkLibrary());
    expect(refused).toMatchObject({ ok: false, problem: { kind: "evicted" } });
    await dialog.getByRole("button", { name: loss.recover }).tap();
    await phone.page.getByText(loss.recovered).waitFor();
    expect(await readLibrary(phone)).toEqual(before);
  });
});

test("a tab that is older than the database says so, and writes nothing in the old form", async () => {
  await phone.page.goto(server.url);
  await waitForReady(phone.page);
  await withLibrary(phone.page, async (library) => {
    library.watchLibraryHealth((health) => {
      document.documentElement.dataset.health = health;
    });
    await library.setBookmarks([{ target: "article:un", title: "Un" }], true);
  });
  const newer = await phone.context.newPage();
  await newer.goto(new URL("icon.svg", server.url).href);
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("library@/", 1000);
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(opening.error);
      }),
  );
  await expect.poll(() => phone.page.evaluate(() => document.documentElement.dataset.health)).toBe("outdated");
  const refused = await withLibrary(phone.page, (library) => library.saveNote({ target: "article:un" }, "Trop vieux"));
  expect(refused).toEqual({ ok: false, problem: { kind: "closed" } });
  await phone.page.getByRole("alertdialog", { name: loss.outdated.title }).waitFor();
});

test("a backup made on one phone makes the same library on another", async () => {
  await phone.page.goto(server.url);
  const written = await withLibrary(phone.page, async (library) => {
    await library.setBookmarks(
      [
        { target: "article:un", title: "Un" },
        { target: "programme:deux", title: "Deux" },
      ],
      true,
    );
    await library.addTag([{ target: "article:un" }, { target: "programme:deux" }], "Eau/Nord");
    await library.saveNote({ target: "article:un" }, "Première\nligne");
    await library.setBookmarks([{ target: "programme:deux" }], false);
    const exported = await library.exportLibrary();
    return exported.ok ? exported.value.library : undefined;
  });
  if (!written) throw new Error("there is a library");
  const other = await launchPhone({ appPort: server.port });
  await other.page.goto(server.url);
  const restored = await withLibrary(
    other.page,
    async (library, file) => {
      await library.importLibrary(file);
      const exported = await library.exportLibrary();
      return exported.ok ? exported.value.library : undefined;
    },
    written,
  );
  expect(JSON.stringify(restored)).toBe(JSON.stringify(written));
  expect(await readLibrary(other)).toEqual(await readLibrary(phone));
  await other.discard();
});

test("on a full disk a note is kept, and the articles as well", async () => {
  const session = await phone.context.newCDPSession(phone.page);
  // Before the database is opened: later, the browser goes by the former quota for half a minute.
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(server.url).origin, quotaSize: 8_000_000 });
  await phone.page.goto(server.url);
  await waitForReady(phone.page);
  // The reserve comes a few seconds after the library was opened.
  await withLibrary(phone.page, (library) => library.refillReserve());
  const filled = await phone.page.evaluate(fillDisk);
  expect(filled).toBeGreaterThan(500_000);

  for (const [article, text] of [
    ["un", "Écrite sur un disque plein"],
    ["deux", "x".repeat(50_000)],
  ] as const) {
    const note = { article, text };
    const kept = await withLibrary(
      phone.page,
      (library, given) => library.saveNote({ target: `article:${given.article}` }, given.text),
      note,
    );
    expect(kept).toMatchObject({ ok: true });
  }
  await phone.kill();
  phone = await restart(phone, server);
  await phone.page.goto(server.url);
  const { notes } = await readLibrary(phone);
  expect(notes.map(({ text }) => text.length).sort((one, other) => one - other)).toEqual([26, 50_000]);
  await waitForReady(phone.page);
});

/** In the page: somebody else's bytes, until not even ten go in. Gives how many they are. */
async function fillDisk(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("filler");
    opening.onupgradeneeded = () => opening.result.createObjectStore("bytes", { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (size: number) =>
    new Promise<boolean>((resolve) => {
      const transaction = database.transaction("bytes", "readwrite");
      transaction.objectStore("bytes").put(crypto.getRandomValues(new Uint8Array(size)));
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  let total = 0;
  for (const size of [20_000, 1000, 10]) while (await put(size)) total += size;
  database.close();
  return total;
}

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeFormat } from "../../src/reader/i18n/base/format";
import { makeLoss } from "../../src/reader/i18n/fr/loss";
import { type Installed, restart, startInstalled } from "../e2e/support/installed";
import { messages } from "../e2e/support/messages";
import { withLibrary } from "../e2e/support/withLibrary";

/* What happens to a library while it is used: the browser is killed under a note, the phone's clock jumps, another tab
   deletes the database. */
const ARTICLE = "orientations-budgetaires-2020";
const TEXT = "Une note qui n’est jamais finie";
const { loss } = makeLoss(makeFormat("fr"));
const { note } = messages.libraryActions;

let phone: Installed;
beforeEach(async () => {
  phone = await startInstalled();
});
afterEach(async () => {
  await phone.phone.discard();
  await phone.server.close();
});

const readNotes = () =>
  withLibrary(phone.page, async (library) => {
    const exported = await library.exportLibrary();
    const { notes } = exported.ok ? exported.value.library : { notes: [] };
    return notes.map((one) => ("text" in one ? one.text : ""));
  });

async function start(): Promise<void> {
  const started = await restart(phone.phone, phone.server);
  phone = { ...phone, phone: started, page: started.page };
  await started.page.goto(`${phone.url}article/${ARTICLE}/`);
  await started.page.locator("article p[id]").first().waitFor();
}

async function openNote() {
  const { page, url } = phone;
  await page.goto(`${url}article/${ARTICLE}/`);
  await page.getByRole("button", { name: messages.article.more, exact: true }).tap();
  await page.getByRole("dialog").getByRole("button", { name: messages.libraryActions.note.title, exact: true }).tap();
  const field = page.getByRole("textbox", { name: note.field });
  await field.waitFor();
  return field;
}

describe("the browser is killed under a note", () => {
  test.each([0, 20, 50, 100, 200, 400, 700, 1500])("%i ms after its last letter", async (delay) => {
    const field = await openNote();
    await field.pressSequentially(TEXT, { delay: 30 });
    if (delay > 0) await phone.page.waitForTimeout(delay);
    const told = (await phone.page.getByRole("dialog").textContent()) ?? "";
    await phone.phone.kill();
    await start();
    await openNote();
    await expect.poll(() => phone.page.getByRole("textbox", { name: note.field }).inputValue()).not.toBe("");
    const kept = await phone.page.getByRole("textbox", { name: note.field }).inputValue();
    // All of it, or all but the letters of which the screen said that they were not saved yet.
    if (told.includes(note.unsaved)) expect(TEXT.startsWith(kept.slice(0, -1))).toBe(true);
    else expect(kept).toBe(TEXT);
    if (delay >= 200) expect(kept).toBe(TEXT);
  });
});

describe("the phone's clock", () => {
  test.each(["1970-01-01T00:00:10", "1999-12-31T23:59:59", "2038-01-19T03:14:08", "2950-06-01T12:00:00"])(
    "shows %s, then is right again",
    async (moment) => {
      const { page, url } = phone;
      await page.clock.setFixedTime(new Date(moment));
      await page.goto(url);
      await withLibrary(page, async (library) => {
        await library.setBookmarks([{ target: "article:un", title: "Un" }], true);
        await library.saveNote({ target: "article:un" }, "Avant");
      });
      const backup = await withLibrary(page, async (library) => {
        const exported = await library.exportLibrary();
        return exported.ok ? exported.value.library : null;
      });
      expect(backup?.bookmarks).toHaveLength(1);
      await page.clock.setFixedTime(new Date("2026-11-28T10:00:00"));
      await page.goto(url);
      await withLibrary(
        page,
        async (library, file) => {
          await library.saveNote({ target: "article:un" }, "Après");
          if (file) await library.importLibrary(file);
        },
        backup,
      );
      expect(await readNotes()).toEqual(["Après"]);
    },
  );
});

describe("another tab deletes the library's database", () => {
  test.each(["", "bibliotheque/", `article/${ARTICLE}/`])("while /%s is open", async (path) => {
    const { page, url } = phone;
    await page.goto(url + path);
    await withLibrary(page, (library, text) => library.saveNote({ target: "article:un", title: "Un" }, text), TEXT);
    const other = await phone.phone.context.newPage();
    await other.goto(new URL("icon.svg", url).href);
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase("library@/");
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    await other.close();
    const dialog = page.getByRole("alertdialog", { name: loss.title });
    await dialog.waitFor({ timeout: 10_000 });
    await dialog.getByRole("button", { name: loss.recover }).tap();
    await page.getByText(loss.recovered).waitFor();
    expect(await readNotes()).toEqual([TEXT]);
    // As every restore, it can be undone, and that, too, takes nothing away for good.
    await page.getByRole("button", { name: loss.undo }).tap();
    await expect.poll(readNotes).toEqual([]);
  });
});

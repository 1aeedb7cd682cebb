import type { LibraryApi } from "../../../src/reader/shared/library/openLibrary";
import { readLongestTask } from "../../e2e/support/longTasks";
import type { Phone } from "../../support/browser";
import { inFrench } from "../../support/sentences";

const SAVES = 10;
/** Between two saves. */
const PAUSE_MS = 1000;
const TAGGED = 10_000;
const WORDS = "forêt";

export type UseReport = {
  /** From the command to its `ok`: with an article open, and with the notes listed. */
  readonly saveOnArticleMs: readonly number[];
  readonly saveOnNotesMs: readonly number[];
  readonly tagManyMs: number;
  readonly backupMs: number;
  /** Longest tasks of the page's thread meanwhile. */
  readonly typeTaskMs: number;
  readonly searchTaskMs: number;
  readonly tagsTabTaskMs: number;
  readonly tagManyTaskMs: number;
  readonly backupTaskMs: number;
};

/** What a reader does with the library that the phone has; `door`: the address of `libraryApi`. */
export async function measureUse(phone: Phone, url: string, door: string): Promise<UseReport> {
  const { page } = phone;
  const { libraryActions, library: words, article, favourite, backup } = inFrench;
  const rows = page.getByRole("tabpanel").locator("[data-target]");
  const settle = () => page.waitForTimeout(1500);
  const saveNotes = () =>
    page.evaluate(
      async ({ address, count, pauseMs }) => {
        const { saveNote }: LibraryApi = await import(address);
        const durations: number[] = [];
        for (let at = 0; at < count; at += 1) {
          const begun = performance.now();
          const done = await saveNote({ target: `article:article-${at + 1}` }, `Une note, ${Date.now()}`);
          if (!done.ok) throw new Error(JSON.stringify(done.problem));
          durations.push(performance.now() - begun);
          // As somebody who types: the list that shows the notes reads them again meanwhile.
          await new Promise((resolve) => setTimeout(resolve, pauseMs));
        }
        return durations;
      },
      { address: door, count: SAVES, pauseMs: PAUSE_MS },
    );

  await page.goto(`${url}article/article-7/`);
  await page.locator("article h1").waitFor();
  await settle();
  const saveOnArticleMs = await saveNotes();
  await page.getByRole("button", { name: article.more, exact: true }).tap();
  await page.getByRole("dialog").getByRole("button", { name: favourite.note, exact: true }).tap();
  const field = page.getByRole("textbox", { name: libraryActions.note.field });
  await field.waitFor();
  const typeTaskMs = await readLongestTask(phone, 1, async () => {
    await field.pressSequentially(" Une note que je relis", { delay: 60 });
    await page.getByText(libraryActions.note.saved).waitFor();
  });

  await page.goto(`${url}bibliotheque/?onglet=notes`);
  await rows.first().waitFor();
  await settle();
  const saveOnNotesMs = await saveNotes();
  await settle();
  const tagsTabTaskMs = await readLongestTask(phone, 1, async () => {
    await page.getByRole("tab", { name: words.tabs.tags }).tap();
    await page.getByText(words.tags.all).first().waitFor();
    await settle();
  });
  await page.getByRole("tab", { name: words.tabs.favourites }).tap();
  await rows.first().waitFor();
  await page.getByRole("button", { name: words.filter.open, exact: true }).tap();
  const filter = page.getByRole("textbox", { name: words.filter.words });
  await filter.waitFor();
  await settle();
  const searchTaskMs = await readLongestTask(phone, 1, async () => {
    await filter.pressSequentially(WORDS, { delay: 100 });
    await settle();
  });

  let tagManyMs = 0;
  const tagManyTaskMs = await readLongestTask(phone, 1, async () => {
    tagManyMs = await page.evaluate(
      async ({ address, count }) => {
        const { addTag }: LibraryApi = await import(address);
        const about = Array.from({ length: count }, (_, at) => ({ target: `article:article-${at + 1}` as const }));
        const begun = performance.now();
        const done = await addTag(about, "En nombre");
        if (!done.ok) throw new Error(JSON.stringify(done.problem));
        return performance.now() - begun;
      },
      { address: door, count: TAGGED },
    );
    await settle();
  });

  await page.goto(`${url}bibliotheque/#sauvegarde`);
  const save = page.getByRole("button", { name: backup.save, exact: true }).last();
  await save.waitFor();
  await settle();
  let backupMs = 0;
  const backupTaskMs = await readLongestTask(phone, 1, async () => {
    const begun = performance.now();
    const download = page.waitForEvent("download", { timeout: 300_000 });
    await save.tap();
    await (await download).path();
    backupMs = performance.now() - begun;
  });
  return {
    saveOnArticleMs,
    saveOnNotesMs,
    typeTaskMs,
    searchTaskMs,
    tagsTabTaskMs,
    tagManyMs,
    tagManyTaskMs,
    backupMs,
    backupTaskMs,
  };
}

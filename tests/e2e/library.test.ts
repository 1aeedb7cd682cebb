import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { findViolations } from "./support/everyone";
import { restart, startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { openAnew, waitForRest, waitForStill } from "./support/screens";
import { restoreForSecondRun } from "./support/secondRun";
import { selectText } from "./support/selectText";

/*
 * What a reader does with the library, one thing after the other, on a phone without a network; and that all of it is
 * there afterwards, on this phone and on another one.
 */
const { libraryActions, library: words, backup, article: articleWords, annotations, navigation, favourite } = messages;
const first = "nouvel-avenir-industriel-warndt-naborien";
const second = "orientations-budgetaires-2020";

let server: TestServer;
let phone: Phone;
let page: Page;
let firstBackup: string;
/** Where what was downloaded outlives its browser. */
let files: string;

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), "backups-"));
  ({ server, phone, page } = await startInstalled());
  await phone.context.setOffline(true);
});

restoreForSecondRun(() => phone);

afterAll(async () => {
  await phone?.discard();
  await server?.close();
  await rm(files, { recursive: true });
});

async function openArticle(id: string): Promise<void> {
  await page.goto(`${server.url}article/${id}/`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function openMore(action: string): Promise<void> {
  await page.getByRole("button", { name: articleWords.more, exact: true }).tap();
  await page.getByRole("dialog").getByRole("button", { name: action, exact: true }).tap();
}

async function closeSheet(): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: articleWords.close, exact: true }).tap();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function tag(...names: readonly string[]): Promise<void> {
  const field = page.getByRole("combobox", { name: libraryActions.tags.field });
  for (const name of names) {
    await field.fill(name);
    await field.press("Enter");
    await page.getByRole("button", { name: libraryActions.tags.remove(name) }).waitFor();
  }
}

async function openLibrary(query = ""): Promise<void> {
  await openAnew(page, `${server.url}bibliotheque/${query}`);
  await page.getByRole("tab").first().waitFor();
}

const rows = (on: Page = page) => on.getByRole("tabpanel").locator("[data-target]");

async function openBackup(on: Page): Promise<void> {
  await on.locator("header").getByRole("button", { name: words.backup, exact: true }).tap();
}

/** Everything in a backup but when and by what it was written. */
async function saveBackup(on: Page): Promise<string> {
  await openBackup(on);
  const download = on.waitForEvent("download");
  await on.getByRole("dialog").getByRole("button", { name: backup.save, exact: true }).tap();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^bibliotheque-\d{4}-\d\d-\d\d\.json\.gz$/);
  const path = join(files, `${randomUUID()}.json.gz`);
  await file.saveAs(path);
  return path;
}

async function readBackup(path: string): Promise<Readonly<Record<string, unknown>>> {
  const {
    writtenAt: _,
    settings: __,
    appVersion: ___,
    ...library
  } = JSON.parse(gunzipSync(await readFile(path)).toString());
  const sorted = Object.entries(library).map(([kind, records]) => [
    kind,
    // By name: the order of a record's fields is nobody's business.
    Array.isArray(records)
      ? Object.fromEntries(records.map((record) => [record.id ?? record.articleId, record]))
      : records,
  ]);
  return Object.fromEntries(sorted);
}

test("a favourite is kept with one tap and can be taken back", async () => {
  await openArticle(first);
  const button = page.getByRole("button", { name: favourite.tool, exact: true });
  await button.tap();
  await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: libraryActions.undo, exact: true }).tap();
  await expect.poll(() => button.getAttribute("aria-pressed")).toBe("false");
  await button.tap();
  await page.getByText(libraryActions.favourites.added(1)).waitFor();
  await page.goto(server.url);
  await expect
    .poll(() => page.locator(`[data-article="${first}"]`).getByText(favourite.tool, { exact: true }).count())
    .toBe(1);
});

test("tags are put on while typing, whatever the accents", async () => {
  await openArticle(first);
  await openMore(favourite.tags);
  await tag("Énergie", "eau");
  await closeSheet();
  await openArticle(second);
  await openMore(favourite.tags);
  const field = page.getByRole("combobox", { name: libraryActions.tags.field });
  await field.fill("ener");
  await page.getByRole("option", { name: "Énergie" }).tap();
  await page.getByRole("button", { name: libraryActions.tags.remove("Énergie") }).waitFor();
  await tag("Eaux vives");
  await closeSheet();
  await page.getByRole("button", { name: favourite.tool, exact: true }).tap();
  await page.getByText(libraryActions.favourites.added(1)).waitFor();
});

test("a note saves itself, and is there when it is opened again", async () => {
  await openArticle(first);
  await openMore(favourite.note);
  await page.getByRole("textbox", { name: libraryActions.note.field }).fill("À relire\navant lundi");
  await page.getByText(libraryActions.note.saved, { exact: true }).waitFor();
  await closeSheet();
  await openMore(favourite.note);
  expect(await page.getByRole("textbox", { name: libraryActions.note.field }).inputValue()).toBe(
    "À relire\navant lundi",
  );
  await closeSheet();
});

test("a passage is marked across two paragraphs", async () => {
  await openArticle(first);
  await waitForRest(page);
  await selectText(
    page,
    { block: "ont signé, le 16 janvier 2020", word: "La Région Grand Est" },
    { block: "Pour la Région Grand Est et ses", word: "partenaires" },
  );
  await page
    .getByRole("radio", { name: annotations.colour.sapin })
    .or(page.getByRole("button", { name: annotations.colour.sapin }))
    .first()
    .tap();
  await page.getByText(annotations.added, { exact: true }).first().waitFor();
});

test("a tag that is given the name of another one can be merged with it", async () => {
  await openLibrary("?onglet=etiquettes");
  await page.getByRole("link", { name: /^Eaux vives/ }).tap();
  await page.getByRole("button", { name: words.tags.edit, exact: true }).tap();
  await page.getByRole("textbox", { name: words.tags.name }).fill("EAU");
  await page.getByRole("button", { name: words.tags.rename, exact: true }).tap();
  const question = page.getByRole("alertdialog", { name: words.tags.mergeTitle("eau") });
  await question.getByRole("button", { name: words.tags.mergeConfirm }).tap();
  await page.getByRole("heading", { level: 2, name: "eau", exact: true }).waitFor();
  await expect.poll(() => rows().count()).toBe(2);
});

test("several are chosen by a long press and get a tag at once", async () => {
  await openLibrary();
  await expect.poll(() => rows().count()).toBe(2);
  const row = await page.locator("[data-target]").first().boundingBox();
  const finger = await phone.context.newCDPSession(page);
  const at = { x: (row?.x ?? 0) + 60, y: (row?.y ?? 0) + 20 };
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  await page.getByText(libraryActions.selection.count(1)).waitFor();
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await page.getByRole("button", { name: libraryActions.selection.all, exact: true }).tap();
  await page.getByRole("button", { name: libraryActions.selection.actions, exact: true }).tap();
  await page.getByRole("button", { name: libraryActions.selection.tags, exact: true }).tap();
  await tag("à lire");
  await closeSheet();
  await page.getByRole("button", { name: libraryActions.selection.end, exact: true }).tap();
  await expect.poll(() => page.getByRole("tabpanel").getByRole("link", { name: "à lire" }).count()).toBe(2);
});

test("conditions combine, live in the address and can be kept as a view", async () => {
  await openLibrary();
  await page.getByRole("button", { name: words.filter.open, exact: true }).tap();
  await page.getByRole("combobox", { name: words.filter.tagState("eau") }).selectOption("has");
  await page.getByRole("switch", { name: words.filter.onlyNotes }).check();
  await closeSheet();
  await expect.poll(() => rows().count()).toBe(1);
  expect(new URL(page.url()).search).toBe("?etiquette=eau&note=1");
  await page.reload();
  await expect.poll(() => rows().count()).toBe(1);
  await page.getByRole("button", { name: words.views.save, exact: true }).tap();
  await page.getByRole("textbox", { name: words.views.name }).fill("Eau à relire");
  await page.getByRole("button", { name: words.views.keep, exact: true }).tap();
  await page.getByRole("link", { name: "Eau à relire" }).waitFor();
  await openLibrary("?etiquette=eau&sans=energie");
  await page.getByText(words.empty.filteredTitle).waitFor();
});

test("several rows of the front page are chosen, and marked as read at once", async () => {
  await page.goto(server.url);
  const row = (at: number) => page.locator("[data-article]").nth(at);
  await row(2).getByRole("button").tap();
  await page.getByRole("dialog").getByRole("button", { name: favourite.several }).tap();
  await page.getByText(libraryActions.selection.count(1)).waitFor();
  await row(3).getByRole("checkbox").tap();
  await row(1).getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await page.getByText(libraryActions.selection.count(3)).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
  await page.getByRole("button", { name: libraryActions.selection.actions, exact: true }).tap();
  await page.getByRole("button", { name: libraryActions.selection.markRead, exact: true }).tap();
  await page.getByText(libraryActions.selection.marked(3)).waitFor();
  for (const at of [1, 2, 3]) await row(at).getByText(messages.frontPage.read, { exact: true }).waitFor();
  expect(await page.getByRole("checkbox").count()).toBe(0);
});

test("axe finds nothing in a library with things in it", async () => {
  const look = async (): Promise<readonly string[]> => {
    await waitForStill(page);
    return findViolations(page);
  };
  for (const query of [
    "",
    "?onglet=etiquettes",
    "?onglet=etiquettes&etiquette=eau",
    "?onglet=notes",
    "?onglet=historique",
  ]) {
    await openLibrary(query);
    expect(await look(), query).toEqual([]);
  }
  for (const open of [words.filter.open, words.backup]) {
    await openLibrary();
    await page.getByRole("button", { name: open, exact: true }).first().tap();
    expect(await look(), open).toEqual([]);
  }
  await openLibrary();
  await page.getByRole("button", { name: libraryActions.selection.start, exact: true }).tap();
  expect(await look(), libraryActions.selection.start).toEqual([]);
});

test("a backup and a readable export leave as files", async () => {
  await openLibrary();
  firstBackup = await saveBackup(page);
  await page.getByText(backup.saved).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: backup.formats.markdown, exact: true }).tap();
  const markdown = await readFile(await (await download).path(), "utf8");
  expect(markdown).toContain("avant lundi");
  expect(markdown).toContain("#Énergie");
  expect(markdown).toMatch(/> La Région Grand Est/);
});

test("the battery dies, and everything is there", async () => {
  const before = await readBackup(firstBackup);
  await phone.kill();
  phone = await restart(phone, server);
  page = phone.page;
  await phone.context.setOffline(true);
  await openLibrary("?etiquette=eau&note=1");
  await expect.poll(() => rows().count()).toBe(1);
  await page.getByRole("link", { name: "Eau à relire" }).waitFor();
  expect(await readBackup(await saveBackup(page))).toEqual(before);
});

test("a fresh phone restores all of it, after having said what it will do", async () => {
  const fresh = await launchPhone({ appPort: server.port });
  try {
    await fresh.page.goto(`${server.url}bibliotheque/`);
    // In the empty library itself: the file, and one more tap.
    const offer = fresh.page.getByRole("region", { name: messages.library.recover });
    await offer.getByLabel(backup.choose).setInputFiles(firstBackup);
    const favourites = offer.locator("dl > div").filter({ hasText: backup.kinds.bookmarks });
    await favourites.getByText(backup.preview.added(2)).waitFor();
    await offer.getByRole("button", { name: backup.preview.merge, exact: true }).tap();
    // In the offer, which goes as soon as the library is no longer empty, and in a notice.
    await fresh.page.getByText(backup.preview.merged).first().waitFor();
    await fresh.page.getByRole("button", { name: libraryActions.undo, exact: true }).waitFor();
    await expect.poll(() => rows(fresh.page).count()).toBe(2);
    await openBackup(fresh.page);
    const dialog = fresh.page.getByRole("dialog");
    await dialog.getByLabel(backup.choose).setInputFiles(firstBackup);
    await dialog.getByText(backup.preview.nothing).waitFor();
    await dialog.getByRole("button", { name: articleWords.close, exact: true }).tap();
    await expect.poll(() => rows(fresh.page).count()).toBe(2);
    expect(await readBackup(await saveBackup(fresh.page))).toEqual(await readBackup(firstBackup));
  } finally {
    await fresh.discard();
  }
});

test("nothing is said to have left the edition while the edition is still being asked", async () => {
  const watching = await phone.context.newPage();
  await watching.addInitScript((withdrawn) => {
    const look = (): void => {
      if (document.body?.textContent?.includes(withdrawn)) document.documentElement.dataset.saidWithdrawn = "";
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  }, words.withdrawn);
  const session = await phone.context.newCDPSession(watching);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  for (const query of ["?onglet=historique", ""]) {
    await openAnew(watching, `${server.url}bibliotheque/${query}`);
    await rows(watching).first().waitFor();
    await waitForRest(watching);
    expect(await watching.locator("html").getAttribute("data-said-withdrawn"), query).toBeNull();
  }
  await watching.close();
});

test("a file that is no backup changes nothing and says so", async () => {
  await openLibrary();
  await openBackup(page);
  await page.getByLabel(backup.choose).setInputFiles({
    name: "vacances.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await page.getByText(backup.problem({ kind: "other-product" })).waitFor();
  expect(await page.getByRole("button", { name: backup.preview.merge, exact: true }).count()).toBe(0);
  await page.getByRole("dialog").getByRole("button", { name: articleWords.close, exact: true }).tap();
  await page.getByRole("heading", { level: 1, name: navigation.library }).waitFor();
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";
import { writeEdition } from "../../src/publisher/edition/writeEdition";
import type { Phone } from "../support/browser";
import { APP_URL, type TestServer } from "../support/server";
import { type BuildCopy, copyBuild } from "./support/copyBuild";
import { lettersOf, readSourceArticles } from "./support/corpus";
import { correctEdition } from "./support/correctEdition";
import { findViolations } from "./support/everyone";
import { type Installed, restart, startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import {
  readArticleLetters,
  readFrontPageTitles,
  reloadOnceCorrected,
  waitForArticle,
  waitForReady,
} from "./support/screens";
import { withLibrary } from "./support/withLibrary";

/*
 * An edition is published, then another that adds an article, corrects a word of one and withdraws one. A phone gets it from
 * the server; what that phone writes into a file is all that the others get, which have no network from then on.
 */
const CORRECTED = "auditions-territoires-industrie";
const OLD = "L’usine emploie dix personnes.";
const SENTENCE = "L’usine emploie douze personnes.";
const write = (id: string, title: string) =>
  `---\nid: ${id}\ntitle: "${title}"\ntopics: [industrie]\ndate: { basis: unknown }\n---\nUne usine ouvre ses portes.\n`;
const articles = readSourceArticles();
const { editionFile } = messages;
const url = APP_URL;

let first: CompiledEdition;
let second: CompiledEdition;
let build: BuildCopy;
let giving: Installed | undefined;
/** Has the edition that it was built with. */
let taking: { phone: Phone; readonly server: TestServer };
let file: Buffer;

beforeAll(async () => {
  [build, taking, first, second] = await Promise.all([
    copyBuild(inject("dist")),
    startInstalled(),
    correctEdition(CORRECTED, OLD, { "de-passage": write("de-passage", "De passage") }),
    correctEdition(CORRECTED, SENTENCE, { "tout-neuf": write("tout-neuf", "Tout neuf") }),
  ]);
});

afterAll(async () => {
  await Promise.all([giving, taking].map((some) => some?.phone.discard()));
  await Promise.all([giving, taking].map((some) => some?.server.close()));
  await build.remove();
});

const publish = (edition: CompiledEdition) => writeEdition(edition, join(build.root, "edition"));
const press = (page: Page, name: string) => page.getByRole("button", { name }).tap();
const handed = (content: Buffer) => ({ name: "edition.html", mimeType: "text/html", buffer: content });
const choose = (page: Page, content: Buffer) => page.getByLabel(editionFile.open).setInputFiles(handed(content));

async function readLetters(page: Page, id: string, title: string): Promise<string> {
  await page.goto(`${url}article/${id}/`);
  await waitForArticle(page, title);
  return readArticleLetters(page);
}

/** Every article of the edition, the corrected one with its correction or without. */
async function expectEdition(page: Page, ids: readonly string[], addition: string): Promise<void> {
  for (const { id, title, letters } of articles.filter((article) => ids.includes(article.id))) {
    const expected = id === CORRECTED ? letters + lettersOf(addition) : letters;
    if ((await readLetters(page, id, title)) !== expected) {
      await reloadOnceCorrected(page, async () => (await readArticleLetters(page)) === expected);
    }
    await expect.poll(() => readArticleLetters(page)).toBe(expected);
  }
}

const all = articles.map(({ id }) => id);

/** With the first of the two editions. A start takes so small a one by itself. */
async function startFirst(): Promise<Installed> {
  const installed = await startInstalled({ root: build.root });
  await readLetters(installed.page, "de-passage", "De passage");
  await installed.page.goto(url);
  await waitForReady(installed.page);
  return installed;
}

/** What is told of the newest edition on a screen that lists what editions changed. */
async function readNewest(page: Page, path: string, sections: string, level: number): Promise<readonly string[]> {
  await page.goto(`${url}${path}`);
  const newest = page.locator(`section[aria-labelledby^=${sections}-]`).first();
  await newest.getByText("Tout neuf").waitFor();
  return newest.getByRole("heading", { level }).allTextContents();
}

test("a phone gets another edition, says exactly what is new, and hands it in a file to one without a network", async () => {
  const { changes, libraryActions, offer, offline } = messages;
  const counts = { added: 1, corrected: 1, withdrawn: 1, programmes: 0 };
  const told = [changes.added(1), changes.corrected(1), changes.withdrawn(1)];
  await giving?.phone.discard();
  await giving?.server.close();
  await publish(first);
  const [one, other] = await Promise.all([startFirst(), startFirst()]);
  giving = one;
  onTestFinished(async () => {
    await other.phone.discard();
    await other.server.close();
  });
  const { page } = one;
  await page.goto(`${url}alertes/`);
  await page.getByRole("switch", { name: "Industrie" }).tap();
  await page.getByText(libraryActions.follow.done("Industrie")).waitFor();
  const readLibrary = () =>
    withLibrary(other.page, async (library) => {
      const exported = await library.exportLibrary();
      return exported.ok && exported.value.library;
    });
  await withLibrary(other.page, async (library) => {
    await library.setBookmarks([{ target: "article:developper-la-bioeconomie" }], true);
    await library.saveNote({ target: "article:auditions-territoires-industrie", title: "" }, "À relire");
  });
  const library = await readLibrary();
  expect(library).toMatchObject({ bookmarks: [{}], notes: [{}] });
  // From here on it has no network.
  await other.server.close();

  await page.goto(`${url}hors-ligne/`);
  await press(page, offline.check);
  await page.getByText(offline.upToDate).waitFor();
  await publish(second);
  await press(page, offline.check);
  await page.getByText(changes.summary(counts)).waitFor();
  await press(page, offer.download);
  await page.getByText(offline.installed).waitFor();
  await page.getByText(changes.summary(counts), { exact: true }).waitFor();
  expect(await readNewest(page, "alertes/", "alerts", 4)).toEqual([changes.added(1), changes.corrected(1)]);
  expect(await readNewest(page, "changements/", "changes", 3)).toEqual(told);
  await page.getByText(changes.showCorrection).first().tap();
  await page.locator("main ins").first().waitFor();
  expect(await page.locator("main :is(ins, del)").allTextContents()).toEqual([
    `${changes.removedText}dix`,
    `${changes.addedText}douze`,
  ]);

  await page.goto(`${url}hors-ligne/`);
  const download = page.waitForEvent("download");
  await press(page, editionFile.save);
  const saved = await (await download).path();
  await page.getByText(editionFile.saved).waitFor();
  file = await readFile(saved);

  await other.page.goto(`${url}hors-ligne/`);
  await choose(other.page, file);
  await press(other.page, editionFile.install);
  await other.page.getByText(editionFile.installed).waitFor();
  expect(await readNewest(other.page, "changements/", "changes", 3)).toEqual(told);
  await expectEdition(other.page, [CORRECTED], SENTENCE);
  await readLetters(other.page, "tout-neuf", "Tout neuf");
  await other.page.goto(`${url}article/de-passage/`);
  await other.page.getByRole("heading", { level: 1, name: messages.article.missingTitle }).waitFor();
  expect(await readLibrary()).toEqual(library);
});

test("any browser shows the articles of an edition's file", async () => {
  const stranger = await taking.phone.context.newPage();
  await stranger.setContent(file.toString("latin1"));
  expect(await stranger.getByRole("article").count()).toBe(articles.length + 1);
  await stranger.close();
});

test("a file that was cut, or is none, is refused with a sentence, and the edition and the library stay as they were", async () => {
  const { page } = taking.phone;
  await page.goto(`${url}hors-ligne/`);
  await withLibrary(page, (library) => library.setBookmarks([{ target: "article:developper-la-bioeconomie" }], true));
  // From here on there is no network.
  await taking.server.close();
  await choose(page, file.subarray(0, file.length - 1000));
  await page
    .getByText(editionFile.refused({ kind: "truncated", path: "", expectedBytes: 1, receivedBytes: 0 }))
    .waitFor();
  await choose(page, Buffer.from("<!doctype html><title>Une page</title>"));
  await page.getByText(editionFile.refused({ kind: "not-an-edition", path: "", reason: "" })).waitFor();
  const altered = Buffer.from(file);
  altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
  await choose(page, altered);
  await press(page, editionFile.install);
  await page.getByText(editionFile.refused({ kind: "altered", path: "" })).waitFor();
  await expectEdition(page, [CORRECTED], "");
});

test("a phone whose battery ends while a file is being installed has one edition or the other, and can open the file again", async () => {
  await taking.phone.page.goto(`${url}hors-ligne/`);
  await choose(taking.phone.page, file);
  await press(taking.phone.page, editionFile.install);
  await taking.phone.kill();
  taking.phone = await restart(taking.phone, taking.server);
  const { page } = taking.phone;
  const corrected = articles.find(({ id }) => id === CORRECTED);
  const letters = await readLetters(page, CORRECTED, corrected?.title ?? "");
  expect([corrected?.letters, `${corrected?.letters}${lettersOf(SENTENCE)}`]).toContain(letters);
});

test("a phone without a network is dropped the file, shows what is in it, and has the edition whole, with its library", async () => {
  const { page } = taking.phone;
  await page.goto(url);
  const target = page.getByText(editionFile.drop);
  const drag = (name: string) =>
    page.evaluate(
      ([type, base64]) => {
        const dataTransfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], "edition.html", { type: "text/html" }));
        document.body.dispatchEvent(new DragEvent(type ?? "", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, file.toString("base64")],
    );
  // The script that listens comes when the page is idle.
  await expect
    .poll(async () => {
      await drag("dragenter");
      return target.count();
    })
    .toBe(1);
  await drag("drop");
  expect(await target.count()).toBe(0);
  await page.getByText(editionFile.unsigned).or(page.getByText(editionFile.upToDate)).waitFor();
  if (await page.getByText(editionFile.unsigned).isVisible()) await press(page, editionFile.install);
  await page.getByText(editionFile.installed).or(page.getByText(editionFile.upToDate)).waitFor();

  await expectEdition(page, all, SENTENCE);
  expect(await withLibrary(page, async (library) => (await library.exportLibrary()).ok)).toBe(true);
  await page.goto(`${url}bibliotheque/`);
  await page.getByRole("main").getByRole("link", { name: "Développer la bioéconomie" }).first().waitFor();
});

test("a file that is shared with the application is opened by it, without a network as well", async () => {
  const { page } = taking.phone;
  // From a page of nobody, as from the system: the application's own pages send forms to nobody.
  await page.goto("about:blank");
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${url}fichier-recu/"><input type="file" name="edition"></form>`,
  );
  await page.locator("input").setInputFiles(handed(file));
  await page.evaluate(() => document.forms[0]?.submit());
  await page.getByText(editionFile.upToDate).waitFor();
  expect(new URL(page.url()).pathname).toBe("/hors-ligne/");
});

test("chosen articles are written into a file as well, and read on a phone without a network that keeps its own edition", async () => {
  const from = giving?.page;
  if (!from) throw new Error("No phone has made a file.");
  const { libraryActions } = messages;
  await from.goto(`${url}bibliotheque/`);
  await withLibrary(
    from,
    (library, target) => library.setBookmarks([{ target }], true),
    `article:${CORRECTED}` as const,
  );
  for (const name of ["start", "all", "actions", "export"] as const) {
    await from.getByRole("button", { name: libraryActions.selection[name], exact: true }).tap();
  }
  const download = from.waitForEvent("download");
  await press(from, editionFile.texts.share);
  const chosen = await readFile(await (await download).path());
  expect(chosen.length).toBeLessThan(file.length);

  const { page } = taking.phone;
  await page.goto(`${url}hors-ligne/`);
  await choose(page, chosen);
  await page.getByRole("heading", { level: 1, name: editionFile.received.title }).waitFor();
  const { title = "" } = articles.find(({ id }) => id === CORRECTED) ?? {};
  expect(lettersOf((await page.getByRole("article", { name: title }).textContent()) ?? "")).toContain(
    lettersOf(SENTENCE),
  );
  await page.reload();
  await page.getByText(editionFile.received.nothing).waitFor();
});

test("a programme is written into a file as well, and read with its sentences on a phone without a network", async () => {
  const from = giving?.page;
  if (!from) throw new Error("No phone has made a file.");
  const words = messages.programmes;
  await from.goto(`${url}programme/srdeii/`);
  await from.getByRole("button", { name: messages.article.more, exact: true }).tap();
  const download = from.waitForEvent("download");
  await from
    .getByRole("dialog", { name: words.moreTools })
    .getByRole("button", { name: messages.article.asFile })
    .tap();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/-programmes\.html$/);
  const chosen = await readFile(await saved.path());
  await from.getByText(editionFile.texts.saved).waitFor();

  const { page } = taking.phone;
  await page.goto(`${url}hors-ligne/`);
  await choose(page, chosen);
  await page.getByRole("heading", { level: 1, name: editionFile.received.title }).waitFor();
  const card = page.getByRole("article", { name: "SRDEII" });
  const sentence = "trois filières prioritaires du SRDEII";
  await card.getByText(sentence).first().waitFor();
  // By its title, which the edition of this phone has.
  await card.getByRole("link", { name: "Présentation du plan Intelligence Artificielle" }).first().waitFor();
  expect(await findViolations(page)).toEqual([]);

  const stranger = await taking.phone.context.newPage();
  await stranger.setContent(chosen.toString("utf8"));
  await stranger.getByRole("article").getByText(sentence).first().waitFor();
  // What no article says, and what the articles leave open.
  for (const label of [words.unspecified, words.toVerify]) await stranger.getByText(label, { exact: true }).waitFor();
  await stranger.close();
});

test("the articles of a theme are written into a file as well, as the front page lists them", async () => {
  const from = giving?.page;
  if (!from) throw new Error("No phone has made a file.");
  await from.goto(`${url}?theme=industrie`);
  await from.getByRole("main").getByRole("link", { name: "Tout neuf" }).waitFor();
  const titles = await readFrontPageTitles(from);
  await from.goto(`${url}hors-ligne/`);
  await from.getByLabel(editionFile.topic.label).selectOption("Industrie");
  const download = from.waitForEvent("download");
  await press(from, editionFile.topic.save);
  const saved = await (await download).path();
  await from.getByText(editionFile.topic.saved).waitFor();

  const { page } = taking.phone;
  await page.goto(`${url}hors-ligne/`);
  await choose(page, await readFile(saved));
  await page.getByRole("heading", { level: 1, name: editionFile.received.title }).waitFor();
  expect(await page.getByRole("main").getByRole("heading", { level: 3 }).allTextContents()).toEqual(titles);
});

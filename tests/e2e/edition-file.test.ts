import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { writeEdition } from "../../src/publisher/writeEdition";
import type { Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { type BuildCopy, copyBuild } from "./support/copyBuild";
import { lettersOf, readSourceArticles } from "./support/corpus";
import { correctEdition } from "./support/correctEdition";
import { restart, startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { readArticleLetters, reloadOnceCorrected, waitForArticle } from "./support/screens";
import { withLibrary } from "./support/withLibrary";

/*
 * One phone has the second edition, the other the first and from then on no network: what the first phone writes into a
 * file is all that the other gets.
 */
const CORRECTED = "auditions-territoires-industrie";
const SENTENCE = "Cette phrase est une correction.";
const articles = readSourceArticles();
const { editionFile } = messages;

let build: BuildCopy;
let giving: { readonly phone: Phone; readonly server: TestServer };
let taking: { phone: Phone; readonly server: TestServer };
let url: string;
let file: Buffer;

beforeAll(async () => {
  build = await copyBuild(inject("dist"));
  await writeEdition(await correctEdition(CORRECTED, SENTENCE), join(build.root, "edition"));
  const [one, other] = await Promise.all([startInstalled({ root: build.root }), startInstalled()]);
  [giving, taking, url] = [one, other, one.url];
});

afterAll(async () => {
  await Promise.all([giving.phone.discard(), taking.phone.discard()]);
  await Promise.all([giving.server.close(), taking.server.close()]);
  await build.remove();
});

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

test("a phone writes its edition into one file that any browser shows", async () => {
  const { page, context } = giving.phone;
  // A start takes so small an edition by itself.
  await expectEdition(page, [CORRECTED], SENTENCE);
  await page.goto(`${url}hors-ligne/`);
  const download = page.waitForEvent("download");
  await press(page, editionFile.save);
  const saved = await (await download).path();
  await page.getByText(editionFile.saved).waitFor();
  file = await readFile(saved);

  const stranger = await context.newPage();
  await stranger.setContent(file.toString("latin1"));
  expect(await stranger.getByRole("article").count()).toBe(articles.length);
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
  const { page: from } = giving.phone;
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
  await press(from, editionFile.articles.share);
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

import { readdirSync } from "node:fs";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type BuildCopy, copyBuild } from "../../e2e/support/copyBuild";
import { lettersOf, readSourceArticles } from "../../e2e/support/corpus";
import { listLate } from "../../e2e/support/lateParts";
import { messages } from "../../e2e/support/messages";
import { rounds } from "../../support/rounds";
import { startTestServer, type TestServer } from "../../support/server";
import { type Browser, type Engine, evaluate } from "./browser";
import { captureFile, chooseFile, clearEverything, clearLibrary, readCaptured } from "./files";
import { countOnDisk } from "./library";
import { waitForCount, waitForLateFiles, waitForPressed, waitForText } from "./waits";

const { backup, edition, favourite, loss, update } = messages;
const patient = { timeout: 60_000 };

/** All that ENGINES asks of every engine, on a profile of its own: some minutes each, so only with `ROUNDS=2`. */
export function testMatrix(engine: Engine): void {
  describe.skipIf(rounds(1) === 1 || engine.missing.length > 0)(`${engine.name}, at length`, () => {
    const articles = readSourceArticles();
    const [kept] = articles;
    let profile: string;
    let build: BuildCopy;
    let server: TestServer;
    let browser: Browser;
    let file = "";

    beforeAll(async () => {
      profile = await mkdtemp(join(tmpdir(), "engine-"));
      build = await copyBuild(inject("dist"));
      server = await startTestServer({ root: build.root });
      browser = await engine.start(profile);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await build?.remove();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    });

    const open = (path: string): Promise<void> => browser.go(`${server.url}${path}`);
    const countFavourites = async () => countOnDisk(browser);

    test("first visit: ready, and everything else stored", async () => {
      await open("");
      await waitForText(browser, edition.ready);
      await open("");
      await waitForLateFiles(browser, listLate(inject("dist")).length);
    });

    test("search: words and amounts", async () => {
      const hits = () => evaluate(browser, () => document.querySelectorAll("[data-hit]").length, undefined);
      for (const query of ["ruches", "17,6 M€"]) {
        await open(`recherche/?q=${encodeURIComponent(query)}`);
        await expect.poll(hits, patient).toBeGreaterThan(0);
      }
    });

    test("print: a short article is no page longer than it has to be", async ({ skip }) => {
      if (!browser.countPrintedPages) return skip("its driver cannot print");
      const shortest = articles.toSorted((one, other) => one.letters.length - other.letters.length)[0];
      await open(`article/${shortest?.id}/`);
      await waitForCount(browser, "article h1", 1);
      expect(await browser.countPrintedPages()).toBe(1);
    });

    test("backup: the file holds what was kept", async () => {
      await open(`article/${kept?.id}/`);
      await browser.press(favourite.tool);
      await waitForPressed(browser, favourite.tool);
      await expect.poll(countFavourites, patient).toMatchObject({ bookmarks: 1 });
      await open("bibliotheque/#sauvegarde");
      await waitForCount(browser, "dialog[open]", 1);
      await captureFile(browser);
      await browser.press(backup.save);
      await waitForText(browser, backup.saved);
      file = await readCaptured(browser);
      expect(JSON.parse(file)).toMatchObject({ bookmarks: [{ id: `article:${kept?.id}` }] });
    });

    test("cleared database: told at once, and one press brings it back", async () => {
      await open("bibliotheque/");
      await waitForCount(browser, "[role=tabpanel] [data-target]", 1);
      await clearLibrary(browser);
      await waitForText(browser, loss.title);
      await browser.press(loss.recover);
      await waitForText(browser, loss.recovered);
      await expect.poll(countFavourites, patient).toMatchObject({ bookmarks: 1 });
    });

    test("restore: the file brings it back to a browser that was cleared of everything", async () => {
      await open("icon.svg");
      await clearEverything(browser);
      await browser.close();
      browser = await engine.start(profile);
      await open("");
      await waitForText(browser, edition.ready);
      await open("bibliotheque/#sauvegarde");
      await waitForCount(browser, "dialog[open] input[type=file]", 1);
      await chooseFile(browser, file);
      await browser.press(backup.preview.merge);
      await waitForText(browser, backup.preview.merged);
      await expect.poll(countFavourites, patient).toMatchObject({ bookmarks: 1 });
    });

    test("update: announced, and only there once the reader agrees", async () => {
      await open("");
      await waitForLateFiles(browser, listLate(inject("dist")).length);
      // Another byte is another version.
      await appendFile(join(build.root, "sw.js"), "\n// later\n");
      await open("");
      await waitForText(browser, update.ready);
      await open("");
      await waitForText(browser, update.ready);
      await evaluate(browser, () => document.documentElement.setAttribute("data-same-page", ""), undefined);
      await browser.press(update.apply);
      await waitForCount(browser, "[data-same-page]", 0);
      await waitForText(browser, edition.ready);
      expect(await evaluate(browser, isVersionWaiting, undefined)).toBe(false);
    });

    test("no network, after a restart: every article letter by letter, and every programme", async () => {
      await open("");
      await waitForLateFiles(browser, listLate(inject("dist")).length);
      await server.close();
      await browser.close();
      browser = await engine.start(profile);
      for (const { id, letters } of articles) {
        await open(`article/${id}/`);
        await expect.poll(() => readLetters(browser), patient).toBe(letters);
      }
      for (const id of readdirSync(join(inject("dist"), "programme"))) {
        await open(`programme/${id}/`);
        await waitForCount(browser, "main h1", 1);
      }
    }, 600_000);
  });
}

async function isVersionWaiting(): Promise<boolean> {
  return Boolean((await navigator.serviceWorker.getRegistration())?.waiting);
}

/** As `readArticleLetters` of the end-to-end tests. */
async function readLetters(browser: Browser): Promise<string> {
  const text = await evaluate(
    browser,
    () => {
      const article = document.querySelector("article")?.cloneNode(true);
      if (!(article instanceof HTMLElement)) return "";
      for (const own of article.querySelectorAll("aside, figure, header > p, [data-by-editor], article > p"))
        own.remove();
      return article.textContent;
    },
    undefined,
  );
  return lettersOf(String(text));
}

import { readdirSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { FOLLOW_UP_STATES } from "../../../src/domain/library/records";
import { listLate } from "../../e2e/support/lateParts";
import { messages } from "../../e2e/support/messages";
import { startTestServer, type TestServer } from "../../support/server";
import { type Browser, type Engine, evaluate } from "./browser";
import { countOnDisk, readOnDisk } from "./library";
import { waitForCount, waitForLateFiles, waitForPath, waitForPressed, waitForText } from "./waits";

const { annotations, article: words, edition, favourite, libraryActions, programmes } = messages;
const KEPT = 2;
const listFolders = (folder: string): readonly string[] => readdirSync(join(inject("dist"), folder)).sort();

/** What a reader must be able to rely on, whatever the engine; in order, on one profile. */
export function testJourneys(engine: Engine): void {
  if (engine.missing.length > 0) {
    test.skip(`${engine.name} is not here: install ${engine.missing.join(", ")}`, () => {});
    return;
  }
  describe(engine.name, () => {
    let profile: string;
    let server: TestServer;
    let browser: Browser;
    const articles = listFolders("article");
    const [first, second, third] = articles;
    const left = articles.at(-1);
    const sizeOf = (id: string): number => statSync(join(inject("dist"), "article", id, "index.html")).size;
    const [longest = ""] = articles.toSorted((one, other) => sizeOf(other) - sizeOf(one));
    const [programme] = listFolders("programme");

    beforeAll(async () => {
      profile = await mkdtemp(join(tmpdir(), "engine-"));
      server = await startTestServer({ root: inject("dist") });
      browser = await engine.start(profile);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    });

    async function waitOnDisk(key: string): Promise<void> {
      await expect.poll(() => readOnDisk(browser, { table: "bookmarks", key }), { timeout: 30_000 }).toBeTruthy();
    }
    async function readProgress(): Promise<number> {
      const state = await readOnDisk(browser, { table: "readingStates", key: longest });
      return typeof state === "object" && state !== null && "progress" in state ? Number(state.progress) : 0;
    }
    async function restart(): Promise<void> {
      await browser.close();
      browser = await engine.start(profile);
    }
    /** The article hears what is done with it. */
    async function wake(): Promise<void> {
      await browser.press(words.more);
      await waitForCount(browser, "dialog[open]", 1);
      await browser.press(words.close);
      await waitForCount(browser, "dialog[open]", 0);
    }
    /** A press that a sheet slides away from under is made once more; what a busy machine has yet to load is waited for. */
    async function openFromMore(name: string, field: string): Promise<void> {
      const count = async (selector: string) =>
        Number(await evaluate(browser, (wanted) => document.querySelectorAll(wanted).length, selector));
      const tryOnce = async (): Promise<unknown> => {
        if ((await count(field)) > 0) return 1;
        if ((await count("dialog[open]")) === 0) await browser.press(words.more);
        await browser.press(name);
        return count(field);
      };
      await expect.poll(tryOnce, { timeout: 40_000, interval: 4000 }).toBe(1);
    }
    const open = (path: string): Promise<void> => browser.go(`${server.url}${path}`);

    test("a first visit makes it ready for no network", async () => {
      await open("");
      await waitForText(browser, edition.ready);
      await open("");
      await waitForLateFiles(browser, listLate(inject("dist")).length);
    });

    test("favourites of several articles, each opened by its address, are kept whether the page stays or leaves", async () => {
      for (const [index, id] of articles.slice(0, KEPT).entries()) {
        await open(`article/${id}/`);
        await evaluate(browser, () => scrollBy(0, 900), undefined);
        await browser.press(favourite.tool);
        await waitForPressed(browser, favourite.tool);
        // Half of them stay until it is done, the others leave while it is being written.
        if (index % 2 === 0) await waitOnDisk(`article:${id}`);
      }
      await open("");
      await expect.poll(() => countOnDisk(browser), { timeout: 20_000 }).toMatchObject({ bookmarks: KEPT });
    });

    test("a note, a tag, a highlight, a follow-up and the place of reading outlive the page that is left at once, and a restart", async () => {
      await open(`article/${longest}/`);
      // A second run finds the place of the first.
      const scroll = (): Promise<unknown> =>
        evaluate(browser, () => scrollTo({ top: scrollY === 200 ? 220 : 200, behavior: "instant" }), undefined);
      const readSmall = async () => [await scroll(), await readProgress()][1];
      const isSmall = (progress: unknown) => Number(progress) > 0 && Number(progress) < 0.2;
      await expect.poll(readSmall, { timeout: 20_000, interval: 500 }).toSatisfy(isSmall);
      const former = await readProgress();
      await evaluate(browser, () => scrollBy({ top: 2000, behavior: "instant" }), undefined);

      await open(`article/${first}/`);
      await wake();
      await openFromMore(favourite.note, "dialog textarea");
      await browser.type("dialog textarea", "Relire avant lundi");

      await open(`article/${second}/`);
      await wake();
      await openFromMore(favourite.tags, "dialog input");
      await browser.type("dialog input", "eau");
      // One after the other: a finger is never so quick that the field has not heard of the letters yet.
      await waitForCount(browser, "dialog [role=option]", 1);
      await browser.type("dialog input", "\n");
      await waitForCount(browser, `dialog button[aria-label="${libraryActions.tags.remove("eau")}"]`, 1);

      await open(`article/${third}/`);
      await wake();
      const select = () =>
        evaluate(
          browser,
          (colour) => {
            const offered = [...document.querySelectorAll("button")];
            if (offered.some(({ ariaLabel, textContent }) => [ariaLabel, textContent?.trim()].includes(colour)))
              return true;
            getSelection()?.selectAllChildren(document.querySelector("article p[id]") ?? document.body);
            return false;
          },
          annotations.colour.sapin,
        );
      await expect.poll(select, { timeout: 20_000, interval: 1500 }).toBe(true);
      await browser.press(annotations.colour.sapin);

      await open(`programme/${programme}/`);
      await browser.press(programmes.follow);
      await waitForCount(browser, "dialog input[type=radio]", FOLLOW_UP_STATES.length);
      await evaluate(
        browser,
        () => document.querySelector<HTMLElement>("dialog input[type=radio]")?.click(),
        undefined,
      );
      await open("");
      await restart();
      await open("");
      const everything = { bookmarks: KEPT, notes: 1, tags: 1, taggings: 1, highlights: 1, followUps: 1 };
      await expect.poll(() => countOnDisk(browser), { timeout: 20_000 }).toMatchObject(everything);
      await expect.poll(readProgress).toBeGreaterThan(former);
    });

    test("a favourite that the page was left with is told when the page comes back", async () => {
      await open(`article/${left}/`);
      // What does it is on the phone: WebKit gives up an import when the page is left.
      await browser.press(favourite.tool);
      await waitOnDisk(`article:${left}`);
      await browser.press(favourite.tool);
      await waitForPressed(browser, favourite.tool, false);
      await expect.poll(() => countOnDisk(browser), { timeout: 20_000 }).toMatchObject({ bookmarks: KEPT });
      await evaluate(
        browser,
        (name) => {
          const buttons = [...document.querySelectorAll<HTMLElement>("button[aria-pressed]")];
          buttons.find((button) => button.textContent?.trim() === name || button.ariaLabel === name)?.click();
          location.href = "/a-propos/";
        },
        favourite.tool,
      );
      await waitForPath(browser, "/a-propos/");
      await browser.back();
      await waitForPath(browser, `/article/${left}/`);
      await waitForPressed(browser, favourite.tool);
      await expect.poll(() => countOnDisk(browser), { timeout: 20_000 }).toMatchObject({ bookmarks: KEPT + 1 });
    });

    if (engine.hasOwnTests) return;
    test("without a server, after a restart, articles, library and search answer", async () => {
      await server.close();
      await restart();
      for (const id of articles.slice(0, 3)) {
        await open(`article/${id}/`);
        await waitForCount(browser, "article h1", 1);
      }
      await open("bibliotheque/");
      await waitForCount(browser, "[role=tabpanel] [data-target]", KEPT + 1);
      await open("recherche/?q=ruches");
      await waitForCount(browser, "[data-hit]", 5);
    });
  });
}

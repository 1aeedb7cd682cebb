import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ArticleIdSchema, ProgrammeIdSchema } from "../../../src/domain/ids";
import { QuoteSchema } from "../../../src/domain/library/highlight";
import { articleTarget } from "../../../src/domain/library/target";
import { listLate } from "../../e2e/support/lateParts";
import { messages } from "../../e2e/support/messages";
import { startTestServer, type TestServer } from "../../support/server";
import { type Browser, type Engine, evaluate } from "./browser";
import { countOnDisk, readProgressOnDisk, withDoor } from "./library";
import { waitForCount, waitForLateFiles, waitForPressed, waitForText } from "./waits";

const { article: words, edition, favourite, own } = messages;
const KEPT = 10;
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
    const articles = v.parse(v.array(ArticleIdSchema), listFolders("article"));
    const [first, second, third] = v.parse(v.tuple([ArticleIdSchema, ArticleIdSchema, ArticleIdSchema]), articles);
    const [left, last] = v.parse(v.tuple([ArticleIdSchema, ArticleIdSchema]), articles.slice(-2));
    const programme = v.parse(ProgrammeIdSchema, listFolders("programme")[0]);

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

    async function restart(): Promise<void> {
      await browser.close();
      browser = await engine.start(profile);
    }
    const open = (path: string): Promise<void> => browser.go(`${server.url}${path}`);

    test("a first visit makes it ready for no network", async () => {
      await open("");
      await waitForText(browser, edition.ready);
      await open("");
      await waitForLateFiles(browser, listLate(inject("dist")).length);
    });

    test("favourites of ten articles, each opened by its address, are on the disk after a restart", async () => {
      for (const [index, id] of articles.slice(0, KEPT).entries()) {
        await open(`article/${id}/`);
        await evaluate(browser, () => scrollBy(0, 900), undefined);
        await browser.press(favourite.tool);
        await waitForPressed(browser, favourite.tool);
        // Half of them stay until it is said to be done, the others leave while it is being written.
        if (index % 2 === 0) await waitForText(browser, own.favourites.added(1));
      }
      await restart();
      await open("");
      await expect.poll(() => countOnDisk(browser), { timeout: 20_000 }).toMatchObject({ bookmarks: KEPT });
    });

    test("a note, a tag, a highlight, a follow-up and the place of reading outlive the page that is left at once", async () => {
      await open(`article/${last}/`);
      const scroll = (): Promise<unknown> => evaluate(browser, () => scrollBy(0, 200), undefined);
      await expect
        .poll(async () => [await scroll(), await readProgressOnDisk(browser, last)][1], {
          timeout: 20_000,
          interval: 500,
        })
        .toBeGreaterThan(0);
      const former = Number(await readProgressOnDisk(browser, last));
      await evaluate(browser, () => scrollTo(0, 150), undefined);

      await open(`article/${first}/`);
      await browser.press(words.more);
      await browser.press(favourite.note);
      await browser.type("dialog textarea", "Relire avant lundi");

      await open(`article/${second}/`);
      await withDoor(browser, (library, target) => void library.addTag([{ target }], "eau"), articleTarget(second));
      await open(`article/${third}/`);
      await withDoor(browser, (library, given) => void library.addHighlight(given), {
        article: third,
        title: "",
        colour: "sapin" as const,
        quote: v.parse(QuoteSchema, {
          ...{ exact: "La", prefix: "", suffix: "", occursOnce: "neither" },
          passages: [{ block: "texte", start: 0, end: 2 }],
        }),
      });
      await open(`programme/${programme}/`);
      await withDoor(
        browser,
        (library, id) =>
          void library.setFollowUp({ id, title: "" }, { state: "contacted", date: null, checklist: [], note: "" }),
        programme,
      );
      await open("");
      await restart();
      await open("");
      const everything = { bookmarks: KEPT, notes: 1, tags: 1, taggings: 1, highlights: 1, followUps: 1 };
      await expect.poll(() => countOnDisk(browser), { timeout: 20_000 }).toMatchObject(everything);
      await expect.poll(() => readProgressOnDisk(browser, last)).toBeLessThan(former);
    });

    test("a command that the page was left with is done once, and told when the page comes back", async () => {
      await open(`article/${left}/`);
      await withDoor(
        browser,
        (library, target) => {
          const answers: boolean[] = [];
          Object.assign(globalThis, { answers });
          // Asked the other way round a second time, it would be no favourite.
          void library.toggleBookmark({ target }).then(({ ok }) => answers.push(ok));
          location.href = "/a-propos/";
        },
        articleTarget(left),
      );
      await expect.poll(() => evaluate(browser, () => location.pathname, undefined)).toBe("/a-propos/");
      await browser.back();
      await expect.poll(() => evaluate(browser, () => location.pathname, undefined)).toBe(`/article/${left}/`);
      const answers = () =>
        evaluate(browser, () => Reflect.get(globalThis, "answers") ?? "not kept for Back", undefined);
      await expect.poll(answers).toEqual([true]);
      await waitForPressed(browser, favourite.tool);
    });

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
      await waitForCount(browser, "[data-hit]", 4);
    });
  });
}

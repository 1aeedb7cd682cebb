import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../../support/browser";
import { makeArticles, makeEdition } from "../../support/makeEdition";
import { startTestServer, type TestServer } from "../../support/server";
import { type BuildCopy, copyBuild } from "../support/copyBuild";
import { readLongestTask } from "../support/longTasks";
import { messages } from "../support/messages";
import { waitForReady, waitForStill } from "../support/screens";

/* A list too long to be drawn whole: a thousand articles, of which the reader goes past four hundred and fifty, more than are ever drawn. */
const ARTICLES = 1000;
const DEEP = 450;
/** Rows drawn at most: those around the reader. */
const DRAWN = 420;

let build: BuildCopy;
let server: TestServer;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  build = await copyBuild(inject("dist"));
  const folder = join(build.root, "edition");
  await rm(folder, { recursive: true });
  await mkdir(folder);
  const title = "Un titre assez long pour prendre deux lignes sur un petit téléphone";
  for (const [name, bytes] of await makeEdition(makeArticles(ARTICLES, { title }), { perPart: 20 })) {
    await writeFile(join(folder, name), bytes);
  }
  server = await startTestServer({ root: build.root });
  phone = await launchPhone({ isTimed: true });
  page = phone.page;
  await page.goto(server.url);
  await waitForReady(page);
  await page.reload();
  await page.locator("[data-article=article-1000]").waitFor();
});
afterAll(async () => {
  await phone?.discard();
  await server?.close();
  await build?.remove();
});

/** Goes down a little each frame until a row is drawn. */
async function goDownTo(id: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    while (!document.querySelector(`[data-article="${wanted}"]`)) {
      scrollBy({ top: 200, behavior: "instant" });
      await new Promise(requestAnimationFrame);
    }
  }, id);
}

const renderedRows = () => page.locator("[data-article]").count();

describe("a list of a thousand", () => {
  test("comes by itself as one goes down, without holding up the finger, and is never drawn whole", async () => {
    const longest = await readLongestTask(phone, 4, () => goDownTo(`article-${ARTICLES - DEEP}`));
    expect(longest).toBeLessThan(100);
    expect(await renderedRows()).toBeLessThanOrEqual(DRAWN);
  });

  test("is where it was after Back, with the row's link focused", async () => {
    const row = page.locator(`[data-article=article-${ARTICLES - DEEP + 20}]`);
    await row.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    await waitForStill(page);
    const before = await row.boundingBox();
    await row.getByRole("link").tap();
    await page.getByRole("region", { name: messages.article.tools }).waitFor();
    await waitForStill(page);
    await page.goBack();
    const closeTo = async () => Math.abs(((await row.boundingBox())?.y ?? 0) - (before?.y ?? 0));
    await expect.poll(closeTo).toBeLessThanOrEqual(2);
    await waitForStill(page);
    expect(await closeTo()).toBeLessThanOrEqual(2);
    expect(await row.getByRole("link").evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test("is where it was after a reload", async () => {
    const row = page.locator(`[data-article=article-${ARTICLES - DEEP + 20}]`);
    const before = await row.boundingBox();
    await page.reload();
    const closeTo = async () => Math.abs(((await row.boundingBox())?.y ?? 0) - (before?.y ?? 0));
    await expect.poll(closeTo).toBeLessThanOrEqual(2);
  });

  test("has its rows again on the way up", async () => {
    await page.evaluate(async () => {
      while (scrollY > 0) {
        scrollBy({ top: -600, behavior: "instant" });
        await new Promise(requestAnimationFrame);
      }
    });
    await page.locator("[data-article=article-1000]").getByRole("link").waitFor();
    const text = await page.locator("section ul").first().textContent();
    expect(text).toContain("Un titre assez long");
  });

  test("takes a finger's long jump", async () => {
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight * 0.6, behavior: "instant" }));
    await expect
      .poll(() => page.evaluate(() => document.elementFromPoint(180, 320)?.closest("[data-article]") !== null))
      .toBe(true);
    expect(await renderedRows()).toBeLessThanOrEqual(DRAWN);
  });

  test("nothing was complained about", () => {
    expect(phone.complaints).toEqual([]);
  });
});

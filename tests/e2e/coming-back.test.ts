import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Phone } from "../support/browser";
import { installPhone } from "../support/installPhone";
import type { TestServer } from "../support/server";
import { readDrawn, readDrawnPage, waitForDrawn } from "./support/drawnPage";
import { restart, startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { waitForPlaceKept } from "./support/placeKept";
import { expectFrontPage, openAnew, readFrontPageTitles, waitForRest, waitForStill } from "./support/screens";
import { restoreForSecondRun } from "./support/secondRun";

/* A reader comes and goes: between list and article, between today and tomorrow. Everything is where it was left. */
const TOPIC = "industrie";
const ARTICLE = "article/dynamiser-attractivite-economique/";

let server: TestServer;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  ({ server, phone, page } = await startInstalled());
});

restoreForSecondRun(() => phone);

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

/** Where Chromium keeps the databases: a start replays the log of the last writes before it reads a row. */
test("an installation leaves no log of what it wrote that every start would replay", async () => {
  const databases = join(await installPhone(inject("dist")), "Default/IndexedDB");
  const files = await readdir(databases, { recursive: true });
  const logs = files.filter((name) => name.endsWith(".log"));
  expect(logs).toHaveLength(1);
  for (const name of logs) expect((await stat(join(databases, name))).size).toBeLessThan(10_000);
  expect(files.some((name) => name.endsWith(".ldb"))).toBe(true);
});

const rowLink = (index: number) => page.locator("main h2 a").nth(index);
const topOf = (element: Locator) => element.evaluate((found) => Math.round(found.getBoundingClientRect().top));
const hasFocus = (element: Locator) => element.evaluate((found) => found === document.activeElement);

/** Scrolls until the row stands in the middle of the screen; gives its distance from the top. */
async function bringToMiddle(row: Locator): Promise<number> {
  await row.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  await waitForStill(page);
  return topOf(row);
}

describe("a list", () => {
  const wayBack = {
    "the phone's Back": async () => {
      await page.goBack();
    },
    "the link to the front page": () => page.getByRole("link", { name: messages.navigation.frontPage }).first().tap(),
  };

  test.each(Object.entries(wayBack))("is found as it was left by %s: place, filter and focus", async (_, goBack) => {
    await page.goto(`${server.url}?theme=${TOPIC}`);
    await rowLink(0).waitFor();
    const titles = await readFrontPageTitles(page);
    expect(titles.length).toBeGreaterThan(3);
    const row = rowLink(3);
    const top = await bringToMiddle(row);
    await row.tap();
    await page.getByRole("heading", { level: 1, name: titles[3] ?? "" }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await goBack();
    await expect.poll(() => readFrontPageTitles(page)).toEqual(titles);
    expect(page.url()).toBe(`${server.url}?theme=${TOPIC}`);
    await expect.poll(async () => Math.abs((await topOf(row)) - top)).toBeLessThanOrEqual(2);
    await expect.poll(() => hasFocus(row)).toBe(true);
  });

  test("is found as it was left by a reload", async () => {
    await page.goto(server.url);
    await rowLink(0).waitFor();
    const top = await bringToMiddle(rowLink(8));
    await page.reload();
    await rowLink(8).waitFor();
    await expect.poll(async () => Math.abs((await topOf(rowLink(8))) - top)).toBeLessThanOrEqual(2);
  });
});

describe("a topic", () => {
  test("is an address: it survives a reload, can be shared, and Back takes it off", async () => {
    await page.goto(server.url);
    await rowLink(0).waitFor();
    const all = await readFrontPageTitles(page);
    const topics = page.getByRole("navigation", { name: messages.frontPage.topics });
    const chip = topics.locator(`a[href$="?theme=${TOPIC}"]`);
    await chip.tap();
    await expect.poll(async () => (await readFrontPageTitles(page)).length).toBeLessThan(all.length);
    const chosen = await readFrontPageTitles(page);
    expect(page.url()).toBe(`${server.url}?theme=${TOPIC}`);

    await page.reload();
    await expect.poll(() => readFrontPageTitles(page)).toEqual(chosen);
    expect(await topics.locator("[aria-current]").textContent()).toBe(await chip.textContent());
    expect(await page.title()).toContain((await chip.textContent()) ?? "");
    const name = await chip.textContent();
    const kickers = await page.locator("main article > p:first-child").allTextContents();
    expect(kickers.filter((kicker) => !kicker.includes(name ?? ""))).toEqual([]);

    await page.goBack();
    await expectFrontPage(page, all.length);
  });
});

describe("another screen", () => {
  test("is announced once: by its heading, which gets the focus, under a new title", async () => {
    await page.goto(server.url);
    await rowLink(0).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const titles = new Set([await page.title()]);

    const stops = [
      () => rowLink(0).tap(),
      () => page.getByRole("navigation", { name: messages.article.neighbours }).getByRole("link").last().tap(),
      () => page.getByRole("link", { name: messages.navigation.frontPage }).first().tap(),
      () => page.getByRole("link", { name: messages.navigation.contacts, exact: true }).tap(),
      () => page.getByRole("link", { name: messages.navigation.programmes, exact: true }).tap(),
    ];
    for (const go of stops) {
      const before = page.url();
      await go();
      await expect.poll(() => page.url()).not.toBe(before);
      const heading = page.locator("main h1");
      await expect.poll(() => hasFocus(heading)).toBe(true);
      titles.add(await page.title());
      const words = (await heading.textContent()) ?? "";
      const announced = await page.locator("[aria-live], [role=status], [role=alert]").allTextContents();
      expect(announced.filter((text) => text.includes(words))).toEqual([]);
    }
    // The front page was met twice.
    expect(titles.size).toBe(stops.length);
  });
});

describe("a start without a network", () => {
  test.each(["", ARTICLE])("shows /%s before any script runs, as anybody would see it first", async (address) => {
    const url = server.url + address;
    await openAnew(page, url);
    await waitForDrawn(page, url);
    await page.goto("about:blank");
    await phone.context.setOffline(true);
    const answer = await page.goto(url);
    const drawn = readDrawn((await answer?.text()) ?? "");
    expect(drawn).toBeDefined();
    expect(drawn).toBe(readDrawn(await readFile(join(inject("dist"), address, "index.html"), "utf8")));
    await waitForRest(page);
    await phone.context.setOffline(false);
  });

  test("shows no page of another edition than the installed one", async () => {
    await openAnew(page, server.url);
    await waitForDrawn(page, server.url);
    const reloadWithAnother = async () => {
      await page.evaluate(async () => {
        const cache = await caches.open((await caches.keys()).find((name) => name.startsWith("drawn-")) ?? "");
        const page = await cache.match(location.href);
        await cache.put(location.href, new Response(page?.body, { headers: { "X-Edition": "another" } }));
      });
      return readDrawn((await (await page.reload())?.text()) ?? "");
    };
    // The application may draw its page once more in between.
    await expect.poll(reloadWithAnother).toBeUndefined();
    await expect.poll(async () => (await readFrontPageTitles(page)).length).toBeGreaterThan(3);
  });
});

describe("what the reader mutes", () => {
  const count = (many: number) => page.getByRole("link", { name: messages.frontPage.muted(many), exact: true });
  const sheet = () => page.getByRole("dialog", { name: messages.mutes.title });

  test("is folded away with a count, before any script of the next start too, and is one tap away", async () => {
    await openAnew(page, server.url);
    await waitForDrawn(page, server.url);
    const titles = await readFrontPageTitles(page);
    const row = page.locator("[data-article=auditions-territoires-industrie]");
    const title = (await row.getByRole("heading").textContent()) ?? "";
    await row.getByRole("button").tap();
    await page.getByRole("button", { name: messages.frontPage.mute }).tap();
    await sheet().getByRole("textbox").fill("AUDITIONS");
    await sheet().getByRole("textbox").press("Enter");
    await count(1).waitFor();
    expect(await readFrontPageTitles(page)).toEqual(titles.filter((one) => one !== title));
    await sheet().getByRole("button", { name: messages.article.close }).tap();
    const drawnTitles = async () => (await readDrawnPage(page, server.url))?.match(/<h2/g)?.length;
    await expect.poll(drawnTitles).toBe(titles.length - 1);

    await phone.context.setOffline(true);
    const drawn = readDrawn((await (await page.goto(server.url))?.text()) ?? "");
    expect(drawn).toContain(messages.frontPage.muted(1));
    expect(drawn).not.toContain("auditions-territoires-industrie");
    await count(1).tap();
    await expect.poll(() => readFrontPageTitles(page)).toEqual([title]);
    await phone.context.setOffline(false);
  });

  test("is muted no more once it is taken off in the settings", async () => {
    await page.goto(`${server.url}reglages/#masques`);
    await page.getByRole("button", { name: messages.settings.mutes.title }).tap();
    await sheet()
      .getByRole("button", { name: messages.mutes.remove("AUDITIONS") })
      .tap();
    await page.goto(server.url);
    await page.locator("[data-article=auditions-territoires-industrie]").waitFor();
    expect(await count(1).count()).toBe(0);
  });
});

describe("an article that was left in its middle", () => {
  /** The first piece of text that is not above the line at which people read, an eighth of the way down. */
  const blockAtLine = () =>
    page.evaluate(() => {
      const blocks = [...document.querySelectorAll("article :is(p, li, h2, h3)[id]")];
      return blocks.find((block) => block.getBoundingClientRect().bottom > 100)?.id;
    });

  /** Of a page that is parsed, and that no script of the application has changed. */
  const noteFirstBlock = () =>
    page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        const blocks = [...document.querySelectorAll("article :is(p, li, h2, h3)[id]")];
        const firstBlock = blocks.find((block) => block.getBoundingClientRect().bottom > 100)?.id;
        Object.assign(window, { firstBlock });
      });
    });

  test.each([60, 1_200, 4_000, 6_500])(
    "is found to the very line by a reload at %i px, before any script and although charts come in above it later",
    async (top) => {
      await noteFirstBlock();
      await openAnew(page, server.url + ARTICLE);
      await waitForRest(page);
      await waitForDrawn(page, server.url + ARTICLE);
      await page.evaluate((place) => scrollTo({ top: place, behavior: "instant" }), top);
      await waitForStill(page);
      const left = await page.evaluate(() => scrollY);
      const block = await blockAtLine();
      await page.reload();
      await waitForRest(page);
      expect(await page.evaluate(() => Reflect.get(window, "firstBlock"))).toBe(block);
      await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThanOrEqual(2);
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    },
  );

  test("is offered to be gone on with, by its block: after the battery died, offline and on a turned phone", async () => {
    await page.goto(server.url + ARTICLE);
    // What comes into the text late moves what is below it.
    await waitForRest(page);
    const opened = new Date();
    await page.evaluate(() => scrollTo({ top: 1_500, behavior: "instant" }));
    const left = await blockAtLine();
    expect(left).toBeDefined();
    await waitForPlaceKept(page, "dynamiser-attractivite-economique", opened);
    await phone.kill();

    phone = await restart(phone, server, { screen: "usual" });
    page = phone.page;
    await phone.context.setOffline(true);
    await page.goto(server.url + ARTICLE);
    const resume = page.getByRole("button", { name: messages.article.resume });
    await resume.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await resume.tap();
    await expect.poll(blockAtLine).toBe(left);
    expect(await resume.count()).toBe(0);

    // Not by `goto` alone: to go where one is is a reload, which keeps the place and has nothing to offer.
    await openAnew(page, server.url + ARTICLE);
    await page.getByRole("button", { name: messages.article.dismissResume }).tap();
    await expect.poll(() => resume.count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("is not offered when it was only opened, or read to its end", async () => {
    const address = `${server.url}article/developper-la-bioeconomie/`;
    const resume = page.getByRole("button", { name: messages.article.resume });
    for (const top of [0, 1_000_000]) {
      await openAnew(page, address);
      await page.locator("article h1").waitFor();
      await page.evaluate((end) => scrollTo({ top: end, behavior: "instant" }), top);
      await waitForStill(page);
      await openAnew(page, address);
      await page.locator("article h1").waitFor();
      await waitForRest(page);
      expect(await resume.count()).toBe(0);
    }
  });
});

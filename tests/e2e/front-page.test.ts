import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { drag } from "./support/finger";
import { startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { waitForReady, waitForStill } from "./support/screens";
import { withLibrary } from "./support/withLibrary";

const { frontPage, article } = messages;

let server: TestServer;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  ({ server, phone, page } = await startInstalled());
});

const countChecks = () => server.requests.filter(({ path }) => path.endsWith("/manifest.json")).length;

/** At its top, with the check for an edition done that each start makes by itself. */
beforeEach(async ({ task }) => {
  await phone.context.setOffline(false);
  await page.goto("about:blank");
  const before = countChecks();
  await page.goto(server.url);
  await waitForReady(page);
  // What a first run marked as read, a second would mark as unread.
  if (task.result?.retryCount) await withLibrary(page, (library) => library.clearHistory());
  await vi.waitUntil(() => countChecks() > before, { timeout: 60_000 });
  // What follows a pulling finger comes when the page is idle.
  await page.locator("[data-state=none]").waitFor({ state: "attached" });
});

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

const row = (index: number) => page.locator("main article").nth(index);
const stageOf = (index: number) => row(index).getByText(frontPage.read, { exact: true });
const toast = (text: string) => page.getByRole("status").filter({ hasText: text });

/** Pushes a row to the right by so many pixels, a little downwards as thumbs do. */
async function push(index: number, by: number, beforeLettingGo?: () => Promise<void>): Promise<void> {
  await row(index).scrollIntoViewIfNeeded();
  const box = await row(index).boundingBox();
  if (!box) throw new Error("the row is on the screen");
  const from = { x: 80, y: box.y + 40 };
  await drag(page, from, { x: from.x + by, y: from.y + 6 }, beforeLettingGo);
}

describe("a row", () => {
  test("a row pushed to the right is marked as read, after a reload too, and back again", async () => {
    await push(1, 120, async () => {
      await page.getByText(frontPage.markRead).waitFor();
    });
    await stageOf(1).waitFor();
    await page.reload();
    await stageOf(1).waitFor();
    await push(1, 120, async () => {
      await page.getByText(frontPage.markUnread).waitFor();
    });
    await stageOf(1).waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/");
  });

  test("a row pushed by mistake is unread again by the message's button", async () => {
    await push(1, 120);
    await stageOf(1).waitFor();
    await toast(frontPage.markedRead).getByRole("button", { name: frontPage.undo }).tap();
    await stageOf(1).waitFor({ state: "detached" });
  });

  test("a row let go too early stays as it was, and comes back to its place", async () => {
    await row(1).scrollIntoViewIfNeeded();
    const before = await row(1).boundingBox();
    await push(1, 50, async () => {
      expect(await row(1).boundingBox()).not.toEqual(before);
    });
    await expect.poll(() => row(1).boundingBox()).toEqual(before);
    expect(await stageOf(1).count()).toBe(0);
  });

  test("never holds up scrolling, however crooked, and a tap opens it", async () => {
    const from = { x: 150, y: 500 };
    await drag(page, from, { x: 190, y: 250 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
    expect(await page.locator("[data-swiped]").count()).toBe(0);
    // A tap on a page that still rolls only stops it.
    await waitForStill(page);
    await row(2).getByRole("link").tap();
    await page.waitForURL("**/article/**");
  });

  test("does the same by its button, with a keyboard, and has the focus back", async () => {
    const title = (await row(0).getByRole("heading").textContent()) ?? "";
    const more = row(0).getByRole("button", { name: `${frontPage.rowActions} ${title}` });
    await more.press("Enter");
    await page.getByRole("dialog", { name: frontPage.actionsTitle }).waitFor();
    await page.getByRole("button", { name: frontPage.markRead }).press("Enter");
    await stageOf(0).waitFor();
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test("a page is as tall before its end was seen as it is then", async () => {
  const readHeight = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await readHeight();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
  await waitForStill(page);
  expect(Math.abs((await readHeight()) - before)).toBeLessThan(100);
});

describe("pulling the page down", () => {
  test("pulling the page down at its top looks for an edition, and says what came of it", async () => {
    const before = countChecks();
    await drag(page, { x: 180, y: 120 }, { x: 190, y: 290 }, async () => {
      await page.getByText(frontPage.release).waitFor();
    });
    await toast(frontPage.upToDate).waitFor();
    expect(countChecks()).toBe(before + 1);
  });

  test("pulling the page down a little does nothing", async () => {
    const before = countChecks();
    await drag(page, { x: 180, y: 120 }, { x: 185, y: 180 }, async () => {
      await page.getByText(frontPage.pull).waitFor();
    });
    await page.getByText(frontPage.pull).waitFor({ state: "hidden" });
    await waitForStill(page);
    expect(countChecks()).toBe(before);
  });

  test("pulling the page down anywhere else only scrolls", async () => {
    await page.evaluate(() => scrollTo({ top: 600, behavior: "instant" }));
    const before = countChecks();
    await drag(page, { x: 180, y: 120 }, { x: 190, y: 290 });
    await waitForStill(page);
    expect(countChecks()).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(600);
  });

  test("says in a tunnel that there is no network", async () => {
    await phone.context.setOffline(true);
    await drag(page, { x: 180, y: 120 }, { x: 190, y: 290 });
    await toast(messages.installProblem({ kind: "unreachable" })).waitFor();
  });
});

describe("from the list to an article and back", () => {
  async function openAndGoBack(index: number): Promise<void> {
    await row(index).getByRole("link").tap();
    await page.getByRole("region", { name: article.tools }).waitFor();
    await waitForStill(page);
    await page.goBack();
    await row(index).waitFor();
  }

  test("the row is where it was, and has the focus", async () => {
    await row(6).evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    await waitForStill(page);
    const before = await row(6).boundingBox();
    await openAndGoBack(6);
    await expect.poll(() => row(6).boundingBox()).toEqual(before);
    const isFocused = () =>
      row(6)
        .getByRole("link")
        .evaluate((link) => link === document.activeElement);
    await expect.poll(isFocused).toBe(true);
  });

  test("an article begins at its top, with its title focused", async () => {
    await row(6).scrollIntoViewIfNeeded();
    await row(6).getByRole("link").tap();
    await page.locator("main article h1").waitFor();
    await waitForStill(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });
});

describe("what is still to be read", () => {
  const titles = () => page.locator("main article h2").allTextContents();

  test("an article that was begun can be gone on with from the front page, even in a tunnel", async () => {
    await page.locator("[data-article=dynamiser-attractivite-economique]").getByRole("link").tap();
    const title = (await page.locator("main article h1").textContent()) ?? "";
    await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
    await page.waitForFunction(() => localStorage.getItem("resume:/")?.includes("share"));
    await phone.context.setOffline(true);
    await page.goto(server.url);
    const card = page.getByRole("link", { name: frontPage.resume });
    expect(await card.textContent()).toContain(title);
    await card.tap();
    await page.locator("main article h1", { hasText: title }).waitFor();
    // At the place where it was left, without being asked again.
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    expect(await page.getByRole("button", { name: article.resume }).count()).toBe(0);
  });

  /** From the top: a tap on a page that still rolls only stops it. */
  async function showList(name: string): Promise<void> {
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await waitForStill(page);
    await page.getByRole("link", { name, exact: true }).tap();
  }

  /** The first row from `index` on that nobody has read, so that a second run marks another. */
  async function markAsRead(index: number): Promise<void> {
    while ((await row(index).getAttribute("data-stage")) === "read") index += 1;
    await push(index, 120);
    await stageOf(index).waitFor();
  }

  test("the unread articles leave out what was read, and keep what is read meanwhile until they are opened again", async () => {
    await markAsRead(4);
    const all = await titles();
    const unread = await page.locator("main article:not([data-stage=read]) h2").allTextContents();
    expect(unread.length).toBeLessThan(all.length);
    await showList(frontPage.unread);
    await expect.poll(titles).toEqual(unread);
    await markAsRead(2);
    expect(await titles()).toEqual(unread);
    await showList(frontPage.all);
    await expect.poll(titles).toEqual(all);
  });
});

test("nothing was complained about on the way", () => {
  expect(phone.complaints.filter((complaint) => !complaint.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});

import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chromiumLaunchOptions } from "../../support/chromium";
import { startTestServer, type TestServer } from "../../support/server";
import { messages } from "../support/messages";
import { screenPaths } from "../support/paths";
import { waitForFilled, waitForReady } from "../support/screens";

/* What an automatic rule set can tell, on every screen and in its other states; `for-everyone.test.ts` does the rest. */
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer({ root: inject("dist") });
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(theme: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    isMobile: true,
    hasTouch: true,
    locale: "fr-FR",
    reducedMotion: "reduce",
  });
  await context.addInitScript((chosen) => localStorage.setItem("settings:/", JSON.stringify({ theme: chosen })), theme);
  const page = await context.newPage();
  await page.goto(server.url);
  await waitForReady(page);
  return page;
}

async function findViolations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test("axe finds nothing on any screen, in any theme", async () => {
  const page = await open("light");
  for (const path of screenPaths) {
    await page.goto(server.url + path);
    await waitForFilled(page);
    await page.waitForTimeout(300);
    expect(await findViolations(page), path).toEqual([]);
    // Another theme changes colours only: the page stays.
    for (const theme of ["dark", "sepia", "contrast"]) {
      await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
      expect(await findViolations(page, ["color-contrast"]), `${path}, ${theme}`).toEqual([]);
    }
  }
  await page.context().close();
}, 300_000);

describe("in other states", () => {
  test.each([
    ["the « Aa » sheet", new RegExp(messages.reading.tool)],
    ["the sheet of more tools", new RegExp(messages.article.more)],
  ])("axe finds nothing with %s open", async (_, name) => {
    const page = await open("light");
    await page.goto(`${server.url}article/orientations-budgetaires-2020/`);
    await page.getByRole("button", { name }).tap();
    await page.getByRole("dialog").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });

  test("axe finds nothing where the edition could not be had", async () => {
    server.spoil(/^edition\//, { status: 503 });
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: "fr-FR" });
    const page = await context.newPage();
    await page.goto(`${server.url}hors-ligne/`);
    await page.getByRole("button", { name: messages.offline.retry }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await context.close();
    server.heal();
  });
});

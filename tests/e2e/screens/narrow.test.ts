import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../../support/browser";
import { buildApp } from "../../support/build";
import { startTestServer, type TestServer } from "../../support/server";
import { listCut } from "../support/listCut";
import { messages } from "../support/messages";
import { screenPaths } from "../support/paths";
import { waitForFilled } from "../support/screens";

/*
 * Longer words and narrow screens (320 px is a computer's screen at 400 % zoom): nothing sticks out of the page, and
 * nothing is cut.
 */

const phones = [
  { name: "words 40 % longer, at 320 px", mode: "stretched", locale: "fr-FR", viewport: { width: 320, height: 640 } },
  { name: "German, at 360 × 640", mode: "production", locale: "de-DE", viewport: { width: 360, height: 640 } },
] as const;

describe.each(phones)("$name", ({ mode, locale, viewport }) => {
  let server: TestServer;
  let phone: Phone;
  let page: Page;

  beforeAll(async () => {
    const root = mode === "production" ? inject("dist") : await buildApp({ outDir: resolve(".cache", mode), mode });
    server = await startTestServer({ root });
    phone = await launchPhone({ locale });
    page = phone.page;
    await page.setViewportSize(viewport);
    await page.goto(server.url);
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  test("the words are not the French ones", async () => {
    await page.goto(`${server.url}reglages/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect
      .poll(() => page.getByRole("heading", { level: 1 }).textContent())
      .not.toBe(messages.navigation.settings);
  });

  test.each(screenPaths)("/%s holds", async (path) => {
    await page.goto(server.url + path);
    await waitForFilled(page);
    await expect.poll(() => page.getByRole("link", { name: messages.navigation.skip, exact: true }).count()).toBe(0);
    expect(await listCut(page)).toEqual([]);
  });

  test("what an article's tools open holds", async () => {
    await page.goto(`${server.url}article/orientations-budgetaires-2020/`);
    const tools = page.locator("main section button[aria-expanded], main section button[aria-haspopup]");
    await tools.first().waitFor();
    const count = await tools.count();
    expect(count).toBeGreaterThan(1);
    for (let tool = 0; tool < count; tool++) {
      await tools.nth(tool).tap();
      await page.locator("dialog[open]").waitFor();
      expect(await listCut(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
    }
  });

  test("the « Aa » sheet holds", async () => {
    await page.goto(`${server.url}reglages/#texte`);
    await page.locator("#texte button").tap();
    await page.getByRole("dialog").waitFor();
    await page
      .locator("dialog details")
      .first()
      .evaluate((details) => details.setAttribute("open", ""));
    expect(await listCut(page)).toEqual([]);
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchPhone, type Phone } from "../../support/browser";
import { anotherBuild, buildApp } from "../../support/build";
import { startTestServer, type TestServer } from "../../support/server";
import { listCut } from "../support/listCut";
import { messages } from "../support/messages";
import { screenPaths } from "../support/paths";
import { openByLink } from "../support/screens";
import { expectSheetsToHold } from "../support/sheets";

/*
 * Words that are 40 % longer, on a narrow screen (320 px is a computer's screen at 400 % zoom): nothing sticks out of
 * the page, and nothing is cut. German's own words at 360 px are looked at in `languages.test.ts`.
 */
let server: TestServer;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  server = await startTestServer({ root: await buildApp(anotherBuild) });
  phone = await launchPhone();
  page = phone.page;
  await page.setViewportSize({ width: 320, height: 640 });
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
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).not.toBe(messages.navigation.settings);
});

test.each(screenPaths)("nothing is cut on /%s at 320 px, with words 40 %% longer", async (path) => {
  await openByLink(page, server.url + path);
  await expect.poll(() => page.getByRole("link", { name: messages.navigation.skip, exact: true }).count()).toBe(0);
  expect(await listCut(page)).toEqual([]);
});

test("nothing of what is opened over a screen is cut at 320 px, with words 40 % longer", () =>
  expectSheetsToHold(page, server.url));

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Phone } from "../../support/browser";
import { inTurn } from "../../support/rounds";
import type { TestServer } from "../../support/server";
import {
  findEdgeless,
  findOutlineFaults,
  findOverflow,
  findOverflowWhenSpaced,
  findSmallTargets,
  findViolations,
  type TabWalk,
  walkByTab,
} from "../support/everyone";
import { startInstalled } from "../support/installed";
import { keepInstallOfferAway } from "../support/installOffer";
import { screenPaths } from "../support/paths";
import { openByLink, waitForRest } from "../support/screens";

/*
 * Every screen is opened once, and everything that holds on each of them is looked at there: what an automatic rule
 * set can tell, and what it cannot. Each in light colours and another scheme in turn; all schemes: `npm run chaos`.
 */

/** A screen that something comes into while it is walked through is opened again. */
const WALKS = 4;

const size = { width: 360, height: 640 };
/** Also a small computer's screen at 400 % zoom. */
const narrow = { width: 320, height: 256 };

let server: TestServer;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  ({ server, phone, page } = await startInstalled());
  await keepInstallOfferAway(page);
});

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

async function open(path: string): Promise<void> {
  await openByLink(page, server.url + path);
  await waitForRest(page);
}

const setColourScheme = (colourScheme: string) =>
  page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), colourScheme);

async function walkUndisturbed(path: string): Promise<TabWalk> {
  let walk = await walkByTab(page);
  for (let again = 1; walk.isDisturbed && again < WALKS; again += 1) {
    await open(path);
    walk = await walkByTab(page);
  }
  return walk;
}

const screens = screenPaths.map((path, index) => ({ path, others: inTurn(["dark", "sepia", "contrast"], index) }));

test.each(screens)("/$path can be used by everyone", async ({ path, others }) => {
  await open(path);
  await setColourScheme("light");
  expect.soft(await findViolations(page), "axe").toEqual([]);
  // Another colour scheme changes colours only: the page stays.
  for (const colourScheme of others) {
    await setColourScheme(colourScheme);
    expect.soft(await findViolations(page, ["color-contrast"]), `contrast, ${colourScheme}`).toEqual([]);
  }
  await setColourScheme("light");
  expect.soft(await findSmallTargets(page), "targets of at least 24 px").toEqual([]);
  expect.soft(await findOutlineFaults(page), "headings").toEqual([]);
  expect.soft(await findEdgeless(page), "edges in the system's own colours").toEqual([]);

  await page.setViewportSize(narrow);
  expect.soft(await findOverflow(page), "nothing runs off at 320 px").toEqual([]);
  await page.setViewportSize({ ...size, width: narrow.width });
  expect.soft(await findOverflowWhenSpaced(page), "nothing runs off at 320 px, spaced").toEqual([]);

  await page.setViewportSize(size);
  const { isDisturbed, faults } = await walkUndisturbed(path);
  expect.soft(faults, "everything that can be acted on is reached by Tab").toEqual([]);
  expect(isDisturbed, "came to rest").toBe(false);
});

test("nothing was complained about on the way", () => {
  expect(phone.complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
});

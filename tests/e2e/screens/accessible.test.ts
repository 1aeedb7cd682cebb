import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchPhone, type Phone } from "../../support/browser";
import type { TestServer } from "../../support/server";
import { findViolations } from "../support/everyone";
import { startInstalled } from "../support/installed";
import { keepInstallOfferAway } from "../support/installOffer";
import { messages } from "../support/messages";
import { waitForRest } from "../support/screens";

/* Screens in other states than those in which `every-screen.test.ts` finds them, and what a screen reader makes of them. */
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

test.each([
  ["the « Aa » sheet", new RegExp(messages.reading.tool)],
  ["the sheet of more tools", new RegExp(messages.article.more)],
])("axe finds nothing with %s open", async (_, name) => {
  await page.goto(`${server.url}article/orientations-budgetaires-2020/`);
  await page.getByRole("button", { name }).tap();
  await page.getByRole("dialog").waitFor();
  expect(await findViolations(page)).toEqual([]);
});

describe.each([
  ["front page", ""],
  ["article", "article/orientations-budgetaires-2020/"],
])("the %s, as a screen reader walks through it,", (name, path) => {
  test("reads sensibly from top to bottom", async () => {
    // An article says how old it is.
    await page.clock.setFixedTime("2026-11-28T10:00:00Z");
    await page.goto(server.url + path);
    await waitForRest(page);
    await expect(await page.locator("body").ariaSnapshot()).toMatchFileSnapshot(`trees/${name.replace(" ", "-")}.yaml`);
  });
});

test("axe finds nothing where the edition could not be had", async () => {
  const newPhone = await launchPhone({ appPort: server.port });
  try {
    server.spoil(/^edition\//, { status: 503 });
    await newPhone.page.goto(`${server.url}hors-ligne/`);
    await newPhone.page.getByRole("button", { name: messages.offline.retry }).waitFor();
    expect(await findViolations(newPhone.page)).toEqual([]);
  } finally {
    server.heal();
    await newPhone.discard();
  }
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { german } from "../../src/reader/i18n/de";
import { makeGermanStatements } from "../../src/reader/i18n/de/statements";
import { makeFrenchStatements } from "../../src/reader/i18n/fr/statements";
import type { Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { restart, startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { waitForReady } from "./support/screens";

const { reading, navigation } = messages;
const { settings } = makeFrenchStatements();
const germanStatements = makeGermanStatements();

/** Notes how the page is dressed when its body begins, before anything can be painted. */
async function noteFirstDress(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { firstDress: document.documentElement.dataset.theme ?? "none" });
    }).observe(document, { childList: true, subtree: true });
  });
}

describe("the settings", () => {
  let server: TestServer;
  let phone: Phone;
  let page: Page;

  beforeAll(async () => {
    ({ server, phone, page } = await startInstalled());
    await noteFirstDress(page);
    await page.goto(server.url);
    await waitForReady(page);
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  test("the front page leads there, and the heading has the focus", async () => {
    await page.getByRole("link", { name: navigation.settings, exact: true }).tap();
    const heading = page.getByRole("heading", { level: 1, name: navigation.settings });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("a colour scheme dresses the page at once, and the next page before its first paint", async () => {
    await page.goto(`${server.url}reglages/`);
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole("radio", { name: reading.colourSchemes.dark }).check();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    expect(await paper()).not.toBe(light);

    await page.reload();
    expect(await page.evaluate(() => Reflect.get(window, "firstDress"))).toBe("dark");
    expect(await paper()).not.toBe(light);
    await page.getByRole("radio", { name: reading.colourSchemes.dark }).waitFor();
    expect(await page.getByRole("radio", { name: reading.colourSchemes.dark }).isChecked()).toBe(true);
  });

  test("the search finds by other words and without accents, and says how many", async () => {
    await page.goto(`${server.url}reglages/`);
    const field = page.getByRole("searchbox", { name: settings.search });
    await field.fill("SEPIA couleurs");
    await page.getByRole("group", { name: settings.colourScheme.title }).waitFor();
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([settings.sections.reading]);
    await field.fill("rgpd");
    await page.getByRole("link", { name: settings.privacy.title }).waitFor();
    await expect.poll(() => page.getByRole("status").allTextContents()).toContain(settings.results(1));
  });

  test("what was searched for is there again on the way back", async () => {
    await page.getByRole("link", { name: settings.privacy.title }).tap();
    await page.getByRole("heading", { level: 1, name: settings.sections.privacy }).waitFor();
    await page.goBack();
    const field = page.getByRole("searchbox", { name: settings.search });
    await field.waitFor();
    expect(await field.inputValue()).toBe("rgpd");
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([settings.sections.privacy]);
  });

  test("a search that finds nothing says so, and gives a way back that keeps the focus", async () => {
    const field = page.getByRole("searchbox", { name: settings.search });
    await field.fill("rien de tel");
    await page.getByRole("heading", { name: settings.emptyTitle }).waitFor();
    await page.getByText(settings.empty("rien de tel")).waitFor();
    await page.getByRole("button", { name: settings.showAll }).tap();
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(Object.keys(settings.sections).length);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("a setting has an address of its own, which brings it into view", async () => {
    await page.goto(server.url);
    await page.goto(`${server.url}reglages/#accessibilite`);
    const row = page.getByRole("link", { name: settings.accessibility.title });
    await row.waitFor();
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().bottom < innerHeight && scrollY > 0))
      .toBe(true);
  });

  test("the « Aa » sheet opens here too, and gives the focus back", async () => {
    await page.goto(`${server.url}reglages/`);
    const opener = page.getByRole("button", { name: settings.text.title });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: reading.title }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("German is taken in place: the screen, the place on it and the focus stay, and it is said", async () => {
    // As in Safari, which does not keep the place when what stands above grows.
    await page.evaluate(() => document.documentElement.style.setProperty("overflow-anchor", "none"));
    const choice = page.getByRole("radio", { name: "Deutsch" });
    await choice.focus();
    const top = () => choice.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.keyboard.press("Space");
    await page.getByRole("heading", { level: 1, name: german.navigation.settings }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/reglages/");
    expect(await page.title()).toContain(german.navigation.settings);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
    expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await expect
      .poll(() => page.getByRole("status").allTextContents())
      .toContain(germanStatements.settings.language.changed);
  });

  test("both choices are there when the phone is started again without a network", async () => {
    // Not killed: a browser writes what is in localStorage to the disk a few seconds later.
    await phone.close();
    await server.close();
    phone = await restart(phone, server);
    page = phone.page;
    await noteFirstDress(page);
    await phone.context.setOffline(true);
    await page.goto(server.url);
    await page.getByRole("link", { name: german.navigation.frontPage }).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "firstDress"))).toBe("dark");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
    await page.getByRole("link", { name: german.navigation.settings, exact: true }).tap();
    await page.getByRole("radio", { name: "Deutsch" }).waitFor();
    expect(await page.getByRole("radio", { name: "Deutsch" }).isChecked()).toBe(true);
  });

  test("nothing was complained about on the way", () => {
    const expected = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/;
    expect(phone.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
});

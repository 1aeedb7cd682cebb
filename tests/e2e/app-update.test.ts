import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { stretch } from "../../src/reader/i18n/base/stretch";
import type { Phone } from "../support/browser";
import { anotherBuild, buildApp } from "../support/build";
import type { TestServer } from "../support/server";
import { type BuildCopy, copyBuild } from "./support/copyBuild";
import { restart, startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { publishBuild } from "./support/publishBuild";
import { waitForReady } from "./support/screens";
import { countFetchedScripts, listFirstVisit } from "./support/scripts";

/*
 * A new version of the application is published while the old one is in use. The host keeps nothing of the old one.
 */
const NEW_VERSION = anotherBuild.version;
/** What the new version says: its words are longer. */
const { edition: newEdition, offline: newOffline } = stretch(messages);
const ARTICLE = "article/orientations-budgetaires-2020/";

const dist = inject("dist");
let newDist: string;
let build: BuildCopy;
let server: TestServer;
let phone: Phone;

beforeAll(async () => {
  newDist = await buildApp(anotherBuild);
});

/** A phone with the old version on it, whole. */
beforeEach(async () => {
  build = await copyBuild(dist);
  ({ server, phone } = await startInstalled({ root: build.root }));
  await phone.page.goto(server.url);
  await waitForReady(phone.page);
  // The browser's own cache, which promises nothing, must not help.
  const session = await phone.context.newCDPSession(phone.page);
  await session.send("Network.clearBrowserCache");
});
afterEach(async () => {
  await phone.discard();
  await server.close();
  await build.remove();
});

/** Screens whose scripts a page that just shows the front page does not have yet. */
async function expectOtherScreens(page: Page): Promise<void> {
  const fetched = await countFetchedScripts(page);
  await goTo(page, messages.navigation.settings);
  await page.getByRole("heading", { level: 1, name: messages.navigation.settings }).waitFor();
  await page.goBack();
  await page.locator("main h2 a").first().tap();
  await page.locator("article h1").waitFor();
  expect(await countFetchedScripts(page)).toBeGreaterThan(fetched);
}

const notice = (page: Page, sentence: string) => page.getByRole("status").getByText(sentence, { exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const goTo = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first().tap();
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
const isSamePage = async (page: Page) => (await page.getAttribute("html", "data-same-page")) !== null;

async function waitForWaitingVersion(page: Page): Promise<void> {
  const isWaiting = async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting);
  await expect.poll(() => page.evaluate(isWaiting), { timeout: 30_000 }).toBe(true);
}

async function readVersion(page: Page): Promise<string | null> {
  await page.goto(`${server.url}hors-ligne/`);
  const name = page.getByText(messages.offline.appVersion).or(page.getByText(newOffline.appVersion));
  const fact = page.locator("dl > div").filter({ has: name });
  return fact.locator("dd").textContent();
}

describe("a new version of the application", () => {
  test("is announced on the front page, never over an article, and the old one works on while it waits", async () => {
    const { page } = phone;
    await publishBuild(newDist, build.root);
    const asked = server.requests.length;
    await page.goto(server.url + ARTICLE);
    await waitForWaitingVersion(page);
    await page.locator("article h1").waitFor();
    expect(await notice(page, messages.update.ready).count()).toBe(0);
    await goTo(page, messages.navigation.frontPage);
    await notice(page, messages.update.ready).waitFor();

    await expectOtherScreens(page);
    expect(server.requests.slice(asked).filter(({ status }) => status >= 400)).toEqual([]);
    expect(await readVersion(page)).not.toBe(NEW_VERSION);
  });

  test("comes with consent; another tab is told, is not reloaded, and goes on with the old files", async () => {
    const other = phone.page;
    await other.goto(server.url);
    await mark(other);
    await publishBuild(newDist, build.root);

    const page = await phone.context.newPage();
    await page.goto(server.url);
    await notice(page, messages.update.ready).waitFor();
    await mark(page);
    const asked = server.requests.length;
    await button(page, messages.update.apply).tap();
    await expect.poll(() => isSamePage(page), { timeout: 20_000 }).toBe(false);
    expect(await readVersion(page)).toBe(NEW_VERSION);

    await notice(other, messages.update.otherTab).waitFor();
    await expectOtherScreens(other);
    expect(await notice(other, messages.update.otherTab).count()).toBe(0);
    await goTo(other, messages.navigation.frontPage);
    expect(await isSamePage(other)).toBe(true);
    expect(server.requests.slice(asked).filter(({ status }) => status >= 400)).toEqual([]);

    await button(other, messages.update.reload).tap();
    await expect.poll(() => isSamePage(other), { timeout: 20_000 }).toBe(false);
    expect(await readVersion(other)).toBe(NEW_VERSION);
  });

  test("comes by itself when the application is closed and opened again, also without a network", async () => {
    await publishBuild(newDist, build.root);
    await phone.page.goto(server.url);
    await waitForWaitingVersion(phone.page);
    await phone.close();
    await server.close();
    phone = await restart(phone, server);
    expect(await readVersion(phone.page)).toBe(NEW_VERSION);
    await phone.page.goto(server.url);
    await phone.page.getByText(newEdition.ready, { exact: true }).waitFor();
  });

  test("a new version of which one file is a network's sign-in page is not taken, until it is sound", async () => {
    const { page } = phone;
    const oldVersion = await readVersion(page);
    const [file = ""] = listFirstVisit(newDist).filter((name) => !listFirstVisit(dist).includes(name));
    // With the lasting headers of the file that it is not.
    server.spoil(file, {
      headers: { "Content-Type": "text/html; charset=utf-8" },
      alter: () => "<!doctype html><title>Connexion au réseau</title>",
    });
    // Not before: a check of the application's own could come in between and find it sound.
    await publishBuild(newDist, build.root);
    await button(page, messages.offline.check).tap();
    await page.getByText(messages.offline.upToDate).waitFor();
    expect(server.requests.map(({ path }) => path)).toContain(`/${file}`);
    expect(await readVersion(page)).toBe(oldVersion);
    await page.goto(`${server.url}contacts/`);
    await page.getByRole("link", { name: /\+33 \(0\)3 87 33 60 00/ }).waitFor();

    server.heal();
    await page.goto(server.url);
    await notice(page, messages.update.ready).waitFor();
    await button(page, messages.update.apply).tap();
    await expect.poll(() => readVersion(page).catch(() => ""), { timeout: 20_000 }).toBe(NEW_VERSION);
  });
});

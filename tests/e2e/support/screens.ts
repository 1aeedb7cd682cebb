import type { Page } from "playwright-core";
import { expect } from "vitest";
import { lettersOf } from "./corpus";
import { messages } from "./messages";

const READY_MS = 60_000;

/** The words that promise that the network may go. To the letter: « Pas encore prêt hors ligne » contains them too. */
export async function waitForReady(page: Page): Promise<void> {
  try {
    await page.getByText(messages.edition.ready, { exact: true }).waitFor({ timeout: READY_MS });
  } catch (cause) {
    throw new Error(`Not ready. ${await page.evaluate(describeStart).catch(String)}`, { cause });
  }
}

/** What a page that is not ready shows, and what it has of the application. */
async function describeStart(): Promise<string> {
  const registration = await navigator.serviceWorker.getRegistration();
  const workers = [registration?.installing, registration?.waiting, registration?.active].map((each) => each?.state);
  const names = await caches.keys();
  const sizes = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  const { held = [], pending = [] } = await navigator.locks.query();
  return JSON.stringify({
    address: location.href,
    shown: document.querySelector("main")?.textContent?.slice(0, 500),
    isAsleep: document.querySelector(".asleep") !== null,
    workers,
    isControlled: navigator.serviceWorker.controller !== null,
    stored: names.map((name, index) => `${name}: ${sizes[index]}`),
    locks: [held, pending].map((locks) => locks.map(({ name }) => name)),
    state: history.state,
  });
}

/** Loads an address, also where the browser would only go to another place of the page that is open. */
export async function openAnew(page: Page, url: string): Promise<void> {
  const [open] = page.url().split("#");
  // By way of a picture of the same host: an empty page would cost the browser another process, and back.
  if (open === url.split("#")[0]) await page.goto(new URL("/icon.svg", url).href);
  await page.goto(url);
}

/** The application runs, the screen has its heading, and nothing on it is still on its way from the phone's database. */
export async function waitForFilled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const skeletons = [...document.querySelectorAll("main [role=status][aria-label]")];
      return (
        document.querySelector(".asleep") === null &&
        document.querySelector("main :is(h1, h2)")?.checkVisibility() === true &&
        !skeletons.some((skeleton) => skeleton.checkVisibility())
      );
    },
    undefined,
    { timeout: READY_MS },
  );
}

/** What a screen is of: those of one kind may share what they draw. */
const kindOf = (url: string): string | undefined => new URL(url).pathname.split("/")[1];

/**
 * To another screen by a link, filled: to load it takes five times as long. Between screens of one kind there is no sign by
 * which the one is told from the other, so that these are loaded.
 */
export async function openByLink(page: Page, url: string): Promise<void> {
  if (kindOf(page.url()) === kindOf(url) || !url.startsWith(new URL(page.url()).origin)) {
    await page.goto(url);
  } else {
    const { pathname, search } = new URL(url);
    await page.evaluate((href) => {
      for (const heading of document.querySelectorAll("main :is(h1, h2)")) heading.setAttribute("data-left", "");
      document.documentElement.setAttribute("data-stays", "");
      const link = document.createElement("a");
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, pathname + search);
    const left = page.locator("main [data-left]");
    await left.first().waitFor({ state: "detached", timeout: READY_MS });
    if (!(await page.evaluate(() => document.documentElement.hasAttribute("data-stays")))) {
      throw new Error(`The link to ${url} loaded a page.`);
    }
  }
  await waitForFilled(page);
}

/** Frames in a row in which a page that has come to rest stays as it is. A busy machine draws them more slowly, too. */
const STILL_FRAMES = 10;

/** Nothing changes, moves or scrolls any more. */
export async function waitForStill(page: Page): Promise<void> {
  await page.evaluate(async (wanted) => {
    await document.fonts.ready;
    let still = 0;
    const observer = new MutationObserver(() => {
      still = 0;
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const isMoving = () =>
      document.getAnimations().some(({ playState, effect }) => {
        const endsAt = effect?.getComputedTiming().endTime;
        return playState === "running" && endsAt !== Number.POSITIVE_INFINITY;
      });
    for (let top = Number.NaN; still < wanted; top = scrollY) {
      await new Promise(requestAnimationFrame);
      still = scrollY === top && !isMoving() ? still + 1 : 0;
    }
    observer.disconnect();
  }, STILL_FRAMES);
}

/** The screen is filled, an article has the names and figures that come into it last, and all is still. */
export async function waitForRest(page: Page): Promise<void> {
  await waitForFilled(page);
  if ((await page.locator("article p[id]").count()) > 0) {
    await page.locator("article p[id] :is(a, button)").first().waitFor();
  }
  await waitForStill(page);
}

export async function waitForArticle(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector("article h1")?.textContent?.replace(/\s/g, "") === wanted,
    lettersOf(title),
    { timeout: READY_MS },
  );
}

/** What the publisher wrote, as the screen shows it: the title, the text and its footnotes, without the editor’s remarks and drawings. */
export async function readArticleLetters(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const article = document.querySelector("article")?.cloneNode(true);
    if (!(article instanceof HTMLElement)) return "";
    for (const own of article.querySelectorAll("aside, figure, header > p, [data-by-editor], article > p"))
      own.remove();
    return article.textContent ?? "";
  });
  return lettersOf(text);
}

/** Titles of the front page's rows, top to bottom. */
export async function readFrontPageTitles(page: Page): Promise<readonly string[]> {
  await page.locator("main h2 a").first().waitFor();
  return page.locator("main h2 a").allTextContents();
}

export async function expectFrontPage(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await readFrontPageTitles(page)).length, { timeout: READY_MS }).toBe(count);
}

/** A text that is open stays as it is when an edition corrects it, and says so: a start after that has the new one. */
export async function reloadOnceCorrected(page: Page, isNew: () => Promise<boolean>): Promise<void> {
  const notice = page.getByText(messages.changes.textCorrected);
  await expect.poll(async () => (await notice.count()) > 0 || (await isNew()), { timeout: READY_MS }).toBe(true);
  if (!(await isNew())) await page.reload();
}

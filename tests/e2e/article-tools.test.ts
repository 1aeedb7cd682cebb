import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { waitForPlaceKept } from "./support/placeKept";
import { openAnew, readArticleLetters, waitForRest, waitForStill } from "./support/screens";

/*
 * What can be done inside an article, on a phone without a network: everything is already there.
 */
const { article: words } = messages;
const withHeadings = "orientations-budgetaires-2020";
const withFootnote = "nouvel-avenir-industriel-warndt-naborien";
const short = "implantation-metex-noovista";

let server: TestServer;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  ({ server, phone, page } = await startInstalled());
  await phone.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await phone.context.setOffline(true);
});

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

/** Awake, with the names and figures that come into the text last: they would take a selection or the focus away. */
async function open(id: string, hash = ""): Promise<void> {
  await openAnew(page, `${server.url}article/${id}/${hash}`);
  await waitForRest(page);
}

async function openMore(action: string): Promise<void> {
  await page.getByRole("button", { name: words.more, exact: true }).tap();
  await page.getByRole("dialog").getByRole("button", { name: action }).tap();
}

/** The element that has the focus: its name for those who hear it, else its words. */
async function readFocus(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.matches("body, main")) return "";
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
  });
}

const readCopied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const equalSpaces = (text: string): string => text.replace(/\s/g, " ");

describe("the running head", () => {
  test("says how much is left once the title is gone, less and less, and nothing after the end", async () => {
    await open(withHeadings);
    const full = page.getByText(words.minutesLeft(2));
    expect(await full.isVisible()).toBe(false);
    await page.evaluate(() => scrollTo({ top: 500, behavior: "instant" }));
    await full.waitFor();
    const little = page.getByText(words.minutesLeft(0));
    await page
      .locator("article [lang] p[id]")
      .last()
      .evaluate((last) => last.scrollIntoView({ block: "end", behavior: "instant" }));
    await little.waitFor();
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    await little.waitFor({ state: "hidden" });
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await full.waitFor({ state: "hidden" });
  });

  test("is silent for those who hear the page", async () => {
    await open(withHeadings);
    await page.evaluate(() => scrollTo({ top: 500, behavior: "instant" }));
    await page.getByText(words.minutesLeft(2)).waitFor();
    expect(equalSpaces(await page.locator("body").ariaSnapshot())).not.toContain(equalSpaces(words.minutesLeft(2)));
  });
});

describe("the table of contents", () => {
  test("leads to a section, gives it the focus, and marks where the reader is", async () => {
    await open(withHeadings);
    await openMore(words.contents);
    const contents = page.getByRole("dialog", { name: words.contents });
    expect(await contents.getByRole("link").allTextContents()).toEqual(
      await page.locator("article :is(h2, h3)").allTextContents(),
    );
    expect(await contents.locator("[aria-current]").count()).toBe(0);
    const wanted = "Coup de frein sur les dépenses de gestion";
    await contents.getByRole("link", { name: wanted }).tap();
    await expect.poll(readFocus).toBe(wanted);
    const heading = page.locator("article").getByRole("heading", { name: wanted });
    expect(await heading.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(96);

    await openMore(words.contents);
    await expect.poll(() => contents.locator("[aria-current=location]").allTextContents()).toEqual([wanted]);
    await page.keyboard.press("Escape");
    await expect.poll(readFocus).toBe(words.more);
  });

  afterEach(() => page.setViewportSize({ width: 360, height: 640 }));

  test("stands beside the text where there is room, and is not offered where nobody needs it", async () => {
    await open(withHeadings);
    const column = page.getByRole("navigation", { name: words.contents });
    expect(await column.isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await column.getByRole("link", { name: "Réduction du budget communication" }).click();
    await expect.poll(readFocus).toBe("Réduction du budget communication");
    await expect
      .poll(() => column.locator("[aria-current=location]").allTextContents())
      .toEqual(["Réduction du budget communication"]);
    await page.setViewportSize({ width: 360, height: 640 });

    await open(short);
    await page.getByRole("button", { name: words.more, exact: true }).tap();
    expect(await page.getByRole("dialog").getByRole("button", { name: words.contents }).count()).toBe(0);
    await page.keyboard.press("Escape");
  });
});

describe("the search in an article", () => {
  const counted = () => page.locator("search").getByRole("status").first().textContent();
  /** What is lit, as the page writes it. */
  const lit = (name: string) =>
    page.evaluate(
      (wanted) =>
        [...(CSS.highlights.get(wanted) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
      name,
    );

  beforeEach(async () => {
    await open(withHeadings);
    await openMore(words.search);
    await expect.poll(readFocus).toBe(messages.find.label);
  });

  test("finds without accents and capitals, says how often, and goes round", async () => {
    await page.keyboard.type("region");
    await expect.poll(counted).toBe(messages.find.results(3));
    expect(await lit("article-search")).toEqual(["Région", "Région", "Région"]);
    // It is brought into view after it was counted.
    await waitForStill(page);
    const first = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await expect.poll(counted).toBe(messages.find.place(2, 3));
    await page.getByRole("button", { name: messages.find.next }).tap();
    await page.getByRole("button", { name: messages.find.next }).tap();
    await expect.poll(counted).toBe(messages.find.place(1, 3));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(first);
    await page.getByRole("searchbox").press("Shift+Enter");
    await expect.poll(counted).toBe(messages.find.place(3, 3));
    expect(await lit("article-search-current")).toEqual(["Région"]);
  });

  test("brings what it found into view, clear of the bars", async () => {
    await page.keyboard.type("cabinet du president");
    await expect.poll(() => lit("article-search-current")).toEqual(["Cabinet du Président"]);
    const place = await page.evaluate(() => {
      const [found] = CSS.highlights.get("article-search-current") ?? [];
      const range = document.createRange();
      if (found) range.setStart(found.startContainer, found.startOffset);
      const { top } = range.getBoundingClientRect();
      return { top, height: innerHeight };
    });
    expect(place.top).toBeGreaterThan(32);
    expect(place.top).toBeLessThan(place.height - 60);
  });

  test("takes an elision for what it is", async () => {
    await page.keyboard.type("l'encours");
    await expect.poll(counted).toBe(messages.find.results(2));
    await page.getByRole("searchbox").fill("l’Avenir");
    await expect.poll(() => lit("article-search")).toEqual(["avenir"]);
  });

  test("says that nothing was found, and nothing at all without a word", async () => {
    await page.keyboard.type("introuvable");
    await expect.poll(counted).toBe(messages.find.results(0));
    await page.getByRole("searchbox").fill("");
    await expect.poll(counted).toBe("");
    expect(await lit("article-search")).toEqual([]);
  });

  test("leaves the text alone, and gives the focus back when it is closed", async () => {
    const before = await readArticleLetters(page);
    const markup = await page.locator("article").innerHTML();
    await page.keyboard.type("de");
    await expect.poll(counted).not.toBe("");
    expect(await readArticleLetters(page)).toBe(before);
    const withoutFlash = (html: string) => html.replace(/ (?:data-arrived|tabindex)="[^"]*"/g, "");
    expect(withoutFlash(await page.locator("article").innerHTML())).toBe(withoutFlash(markup));
    await page.keyboard.press("Escape");
    await expect.poll(readFocus).toBe(words.more);
    expect(await lit("article-search")).toEqual([]);
    expect(await page.getByRole("searchbox").count()).toBe(0);
  });

  test("keeps the tools that it covers out of reach", async () => {
    const share = page.getByRole("button", { name: words.share });
    await share.focus();
    expect(await readFocus()).toBe(messages.find.label);
    await page.getByRole("button", { name: messages.find.close }).tap();
    await expect.poll(readFocus).toBe(words.more);
    await share.focus();
    expect(await readFocus()).toBe(words.share);
  });
});

describe("a footnote", () => {
  const mark = () => page.locator("article sup").getByRole("link", { name: words.footnote("*") });
  const note = () => page.getByRole("dialog", { name: words.footnote("*") });

  beforeEach(() => open(withFootnote));

  test("opens beside its mark, is read out, and goes on Escape", async () => {
    await mark().tap();
    await note().getByText("Communauté d’agglomération Saint-Avold synergie").waitFor();
    expect(await readFocus()).toBe(words.footnote("*"));
    const [anchor, box] = [await mark().boundingBox(), await note().boundingBox()];
    if (!anchor || !box) throw new Error("Both are on the screen.");
    const distance = box.y > anchor.y ? box.y - (anchor.y + anchor.height) : anchor.y - (box.y + box.height);
    expect(distance).toBeLessThan(24);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await page.keyboard.press("Escape");
    await note().waitFor({ state: "detached" });
    expect(await mark().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe("");
  });

  test("goes by its button, by a tap elsewhere and by a second tap on its mark", async () => {
    await mark().tap();
    await page.getByRole("button", { name: words.closeNote }).tap();
    await note().waitFor({ state: "detached" });
    await mark().tap();
    await note().waitFor();
    await page.getByRole("heading", { level: 1 }).tap();
    await note().waitFor({ state: "detached" });
    await mark().tap();
    await note().waitFor();
    await mark().tap();
    await note().waitFor({ state: "detached" });
    await waitForStill(page);
    expect(await note().count()).toBe(0);
  });

  test("opens by keyboard, and names no place twice", async () => {
    await mark().focus();
    await page.keyboard.press("Enter");
    await note().waitFor();
    const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("stands at the end, too, with a way back", async () => {
    await page
      .getByRole("region", { name: words.footnotes })
      .getByRole("link", { name: words.backToText("*") })
      .tap();
    await expect.poll(() => new URL(page.url()).hash).toBe("#ref-note-2a");
    await expect.poll(() => mark().evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("a citation", () => {
  const source = `Région Grand Est, « La Région soutient l’implantation de METEX NØØVISTA en Moselle ». Date non indiquée. Grand Est en poche, textes de juin 2019 à janvier 2020, mis en ligne le 24 novembre 2026. `;

  /** Presses a tool at once when told to: the bar of a selection covers the tools a moment later. */
  async function select(from: number, to: number, { thenPress = "" } = {}): Promise<string> {
    return page.evaluate(
      async ([start, end, tool]) => {
        // A name of a programme in it is a link, and cuts it.
        const texts = Array.from(document.querySelectorAll("article p[id]"), ({ childNodes }) => [
          ...childNodes,
        ]).flat();
        const text = texts.find((node) => node instanceof Text && node.length >= end);
        const isHeard = new Promise((heard) => document.addEventListener("selectionchange", heard, { once: true }));
        if (text) getSelection()?.setBaseAndExtent(text, start, text, end);
        await isHeard;
        const passage = getSelection()?.toString() ?? "";
        const buttons = [...document.querySelectorAll<HTMLElement>("main section button")];
        buttons.find(({ textContent }) => textContent?.trim() === tool)?.click();
        return passage;
      },
      [from, to, thenPress] as const,
    );
  }

  beforeEach(() => open(short));

  test("is copied by its tool, and said so", async () => {
    await openMore(words.cite);
    await page.getByText(words.cited).waitFor();
    expect(equalSpaces(await readCopied())).toBe(`${source}${server.url}article/${short}/`);
  });

  test("is offered after a sentence was copied, which stays as it is unless the reader takes it", async () => {
    const passage = await select(0, 90);
    // What marks and cites passages comes with the first selection.
    await page.getByRole("button", { name: messages.annotations.note, exact: true }).waitFor();
    await page.keyboard.press("Control+C");
    const offer = page.getByRole("button", { name: messages.annotations.addSource });
    await offer.waitFor();
    // The clipboard makes plain spaces of the no-break ones.
    expect(equalSpaces(await readCopied())).toBe(equalSpaces(passage));
    await offer.tap();
    await page.getByText(words.passageCited).waitFor();
    expect(equalSpaces(await readCopied())).toBe(
      equalSpaces(`« ${passage.trim()} » — ${source}${server.url}article/${short}/`),
    );
  });

  test("is not offered for a name or a number", async () => {
    await select(0, 30);
    await page.keyboard.press("Control+C");
    await waitForStill(page);
    expect(await page.getByText(messages.annotations.passageCopied).count()).toBe(0);
  });

  test("a citation of a selected passage is a link to its very words, cut to whole ones", async () => {
    await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
    const passage = await select(1, 60, { thenPress: words.share });
    await page.getByRole("button", { name: words.copied }).waitFor();
    const url = new URL(await readCopied());
    const [block = "", directive = ""] = url.hash.split(":~:text=");
    expect(await page.locator(block).evaluate((element) => element.textContent ?? "")).toContain(passage);
    const shared = decodeURIComponent(directive.replace(",", " … "));
    expect(equalSpaces(passage)).toContain(shared.split(" … ")[0]);
    expect(passage.startsWith(shared.charAt(0))).toBe(false);
  });

  test("a citation of nothing selected is the article's address", async () => {
    await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
    await page.getByRole("button", { name: words.share }).tap();
    await page.getByRole("button", { name: words.copied }).waitFor();
    expect(await readCopied()).toBe(`${server.url}article/${short}/`);
  });
});

describe("an address with a block in it", () => {
  test("leads there, lights it up once and gives it the focus, offline too", async () => {
    await page.addInitScript(() => {
      const lit: string[] = [];
      Object.assign(window, { lit });
      addEventListener("animationstart", ({ target }) => {
        if (target instanceof Element && target.closest("article p[id], article h2, article h3")) lit.push(target.id);
      });
    });
    await open(withHeadings, "#baisse-des-frais-de-reception");
    const block = page.locator("#baisse-des-frais-de-reception");
    await expect.poll(() => block.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await block.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(96);
    // A busy machine may only look when it is over.
    const readLit = () => page.evaluate(() => Reflect.get(window, "lit"));
    await expect.poll(readLit).toEqual(["baisse-des-frais-de-reception"]);
    await expect.poll(() => block.evaluate((element) => element.getAnimations().length), { timeout: 5_000 }).toBe(0);
    expect(await readLit()).toEqual(["baisse-des-frais-de-reception"]);
  });

  test("an address with a block in it that names nothing, or nonsense, leaves the reader at the top", async () => {
    for (const hash of ["#p-00000000", "#%E0%A4%A"]) {
      await open(short, hash);
      await waitForStill(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
  });
});

describe("from an article", () => {
  test("the reader goes on in its topic, to what is about the same, and to those beside it", async () => {
    await open(short);
    const onward = page.getByRole("navigation", { name: words.neighbours });
    const next = onward.getByRole("link", { name: words.readOnIn("Industrie") });
    await next.waitFor();
    expect(await next.textContent()).toContain("ArcelorMittal");
    const related = onward.getByRole("region", { name: words.related }).getByRole("link");
    expect(await related.first().textContent()).toContain("Warndt Naborien");
    expect(await related.count()).toBeLessThanOrEqual(3);
    await next.tap();
    await page.getByRole("heading", { level: 1, name: /ArcelorMittal/ }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /METEX/ }).waitFor();
    await expect.poll(() => next.isVisible()).toBe(true);
  });
});

describe("where the reader was", () => {
  test("is found again by Back, and offered on another visit", async () => {
    await open(withHeadings);
    const opened = new Date();
    // Nobody leaves before the page knows that it was scrolled.
    await page.evaluate(
      () =>
        new Promise((scrolled) => {
          addEventListener("scroll", scrolled, { once: true });
          scrollTo({ top: 700, behavior: "instant" });
        }),
    );
    const onward = page.getByRole("navigation", { name: words.neighbours }).getByRole("link").last();
    await onward.evaluate((link) => link instanceof HTMLElement && link.click());
    await page.getByRole("heading", { level: 1, name: /savoir-faire/ }).waitFor();
    // Also of a screen that was left at once.
    await waitForPlaceKept(page, withHeadings, opened);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /budgétaires/ }).waitFor();
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(700);

    await open(withHeadings);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole("button", { name: words.resume }).tap();
    await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 700))).toBeLessThan(3);
    expect(await page.getByRole("button", { name: words.resume }).count()).toBe(0);
  });
});

test("nothing was complained about on the way", () => {
  const expected = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/;
  expect(phone.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
});

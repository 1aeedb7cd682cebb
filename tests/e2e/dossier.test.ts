import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { MAX_DOSSIER_ARTICLES } from "../../src/domain/device/dossier";
import { launchPhone } from "../support/browser";
import { startTestServer } from "../support/server";
import { addArticles } from "./support/addArticles";
import { lettersOf } from "./support/corpus";
import { findViolations } from "./support/everyone";
import { type Installed, startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { readPdfPages } from "./support/readPdf";
import { waitForReady, waitForRest } from "./support/screens";
import { restoreForSecondRun } from "./support/secondRun";

const { dossier: words, article: articleWords } = messages;
const [pact, ces, budget, crafts, bio] = [
  "pacte-regional-artisanat",
  "entreprises-grand-est-ces-las-vegas-2020",
  "orientations-budgetaires-2020",
  "nos-savoir-faire-s-exposent",
  "developper-la-bioeconomie",
];
const titles = {
  budget: "Orientations budgétaires 2020 : la Région réduit ses dépenses de gestion",
  crafts: "Nos savoir-faire s’exposent",
  bio: "Développer la bioéconomie dans le Grand Est",
} as const;
const HEAD = "Grand Est en poche";

async function print(page: Page): Promise<readonly string[]> {
  return readPdfPages(await page.pdf({ format: "A4", preferCSSPageSize: true }));
}

/** Texts of an article's blocks, once its figures, which come after it, are there. */
async function readSettledBlocks(page: Page): Promise<readonly string[]> {
  await waitForRest(page);
  return page.locator("article :is(h1, h2, h3, p)").allTextContents();
}

/** Letters of all pages as one text, without what stands at the head and the foot of each. */
function lettersOfPages(pages: readonly string[], end: string): string {
  return pages
    .map((page, index) => {
      const margin = lettersOf(`${end}${index + 1} / ${pages.length}`);
      const letters = lettersOf(page);
      expect(letters, `page ${index + 1}`).toContain(margin);
      return letters.slice(letters.indexOf(margin) + margin.length);
    })
    .join("");
}

const edition = messages.edition.age({ publishedOn: "2026-11-24", texts: { first: "2019-06", last: "2020-01" } });

describe("a printed article", () => {
  let opened: Installed;
  beforeAll(async () => {
    opened = await startInstalled();
  });
  afterAll(async () => {
    await opened?.phone.discard();
    await opened?.server.close();
  });

  test.each([budget, crafts, bio])("%s is whole, under the publication's name and numbered", async (id) => {
    const { page, server } = opened;
    await page.goto(`${server.url}article/${id}/`);
    await page.getByRole("button", { name: articleWords.more }).waitFor();
    const blocks = await readSettledBlocks(page);
    const pages = await print(page);
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) expect(lettersOf(text).startsWith(lettersOf(HEAD))).toBe(true);
    const letters = lettersOfPages(pages, edition);
    expect(blocks.length).toBeGreaterThan(5);
    // On paper without the minutes that it takes on a screen.
    const printed = blocks.map((block) => lettersOf(block).replace(/·\d+min$/, ""));
    for (const block of printed) expect(letters.toLowerCase()).toContain(block.toLowerCase());
    expect(letters).toContain(`${server.url}article/${id}/`);
    expect(letters).not.toContain(articleWords.share);
    expect(letters).not.toContain(lettersOf(messages.navigation.frontPage));
  });

  test("is black on white, in the paper's own size, whatever the reader chose for the screen", async () => {
    const { page, server } = opened;
    await page.addInitScript((base) => {
      const chosen = { colourScheme: "dark", textSize: 6, face: "legible", lineHeight: 3 };
      localStorage.setItem(`settings:${base}`, JSON.stringify(chosen));
    }, "/");
    await page.goto(`${server.url}article/${budget}/`);
    await page.getByRole("button", { name: articleWords.more }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const look = await page.evaluate(() => {
      const styleOf = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`There is no ${selector}.`);
        return getComputedStyle(element);
      };
      const ink = styleOf("article h1").color;
      return {
        ink,
        kicker: styleOf("article header p").color,
        paper: getComputedStyle(document.documentElement).getPropertyValue("--paper"),
        // Points, as print shops count.
        size: (Number.parseFloat(styleOf("article h2 + p").fontSize) * 72) / 96,
        face: styleOf("article h2 + p").fontFamily,
        bars: Array.from(document.querySelectorAll("nav, button")).filter((bar) => bar.checkVisibility()).length,
      };
    });
    expect(look).toMatchObject({
      ink: "rgb(31, 27, 22)",
      kicker: look.ink,
      paper: expect.stringMatching(/^#fff(fff)?$/),
    });
    expect(look.bars).toBe(0);
    expect(look.size).toBeCloseTo(11, 1);
    expect(look.face).toMatch(/^Literata/);
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.evaluate(() => localStorage.removeItem("settings:/"));
  });
});

describe("a dossier", () => {
  let opened: Installed;
  beforeAll(async () => {
    opened = await startInstalled();
  });
  restoreForSecondRun(() => opened.phone);
  afterAll(async () => {
    await opened?.phone.discard();
    await opened?.server.close();
  });

  const rows = (): Promise<readonly string[]> =>
    opened.page.getByRole("region", { name: words.articles }).getByRole("link").allTextContents();
  const address = (): string => new URL(opened.page.url()).search;
  const expectOrder = async (...ids: readonly string[]): Promise<void> => {
    await expect.poll(address).toBe(ids.length > 0 ? `?a=${ids.join(",")}` : "");
  };
  const press = (name: string): Promise<void> => opened.page.getByRole("button", { name, exact: true }).tap();
  const go = async (list: string): Promise<void> => {
    await opened.page.goto(`${opened.server.url}dossier/${list}`);
    await opened.page.getByRole("heading", { level: 1, name: words.title }).waitFor();
  };
  const expectNoViolation = async (): Promise<void> => {
    expect(await findViolations(opened.page)).toEqual([]);
  };

  test("begins empty, says what it is for, and takes articles from a list", async () => {
    const { page } = opened;
    await go("");
    await page.getByRole("heading", { name: words.emptyTitle }).waitFor();
    await expectNoViolation();
    await press(words.choose);
    await page.getByRole("checkbox", { name: new RegExp(titles.crafts) }).check();
    await expectNoViolation();
    await page.keyboard.press("Escape");
    await expectOrder(crafts);
    await page.getByRole("region", { name: words.preview }).getByRole("heading", { name: titles.crafts }).waitFor();
  });

  test("takes an article while it is read, and is a tap away", async () => {
    const { page, server } = opened;
    await page.goto(`${server.url}article/${budget}/`);
    await press(articleWords.more);
    await press(words.add);
    await page.getByText(words.added, { exact: true }).waitFor();
    await press(words.see);
    await expectOrder(crafts, budget);
    const heading = page.getByRole("heading", { level: 1, name: words.title });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goto(`${server.url}article/${budget}/`);
    await press(articleWords.more);
    await page.getByRole("button", { name: words.remove }).waitFor();
    await press(words.open(2));
    await expectOrder(crafts, budget);
  });

  test("is put in order by buttons that keep the focus and say what they did", async () => {
    const { page } = opened;
    await go(`?a=${crafts},${budget}`);
    await page.getByRole("button", { name: words.down(titles.crafts) }).press("Enter");
    await expectOrder(budget, crafts);
    expect((await rows()).map(lettersOf)).toEqual([titles.budget, titles.crafts].map(lettersOf));
    await page.getByText(words.moved(titles.crafts, 2, 2)).waitFor({ state: "attached" });
    // It is the last now and can go down no further: the focus is on the way up.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(await focused()).toBe(words.up(titles.crafts));
    await page.keyboard.press("Enter");
    await expectOrder(crafts, budget);
    await expectNoViolation();
  });

  test("keeps its title and the reader's introduction through a reload, and opens without its list in the address", async () => {
    const { page } = opened;
    await page.getByLabel(words.ownTitle).fill("Pour le conseil");
    await page.getByLabel(words.introduction).fill("Première ligne.\n\nDeuxième « ligne » \\ fin.");
    await go("");
    await expectOrder(crafts, budget);
    expect(await page.getByLabel(words.ownTitle).inputValue()).toBe("Pour le conseil");
    expect(await page.getByLabel(words.introduction).inputValue()).toBe(
      "Première ligne.\n\nDeuxième « ligne » \\ fin.",
    );
    await page.getByRole("heading", { level: 2, name: "Pour le conseil" }).waitFor();
    expect(await page.title()).toBe(`Pour le conseil · ${HEAD}`);
  });

  test("gives an article back that was taken out by mistake", async () => {
    const { page } = opened;
    await press(words.drop(titles.crafts));
    await expectOrder(budget);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(lettersOf(await focused())).toBe(lettersOf(words.drop(titles.budget)));
    await press(words.undo);
    await expectOrder(crafts, budget);
  });

  test("is printed with its contents, each article on a page of its own, and its sources", async () => {
    const { page, server } = opened;
    await go(`?a=${crafts},${budget}`);
    await page.getByRole("heading", { name: words.sources, exact: true }).waitFor();
    // The budget's charts come after its text.
    await page.getByRole("region", { name: words.preview }).getByRole("table").first().waitFor();
    const pages = await print(page);
    expect(pages.length).toBeGreaterThan(4);
    for (const text of pages) expect(lettersOf(text).startsWith(lettersOf(`${HEAD} · Pour le conseil`))).toBe(true);
    lettersOfPages(pages, edition);
    const first = lettersOf(pages[0] ?? "");
    const contents = [words.contents, `1.${titles.crafts}`, `2.${titles.budget}`];
    for (const part of ["Pour le conseil", "Deuxième « ligne » \\ fin.", ...contents]) {
      expect(first).toContain(lettersOf(part));
    }
    const beginnings = [titles.crafts, titles.budget].map((title) =>
      pages.findIndex((text, index) => index > 0 && lettersOf(text).includes(lettersOf(title))),
    );
    expect(beginnings[0]).toBe(1);
    expect(beginnings[1]).toBeGreaterThan(1);
    const last = lettersOf(pages.at(-1) ?? "");
    expect(last).toContain(lettersOf(words.sources));
    for (const id of [crafts, budget]) expect(last).toContain(`${server.url}article/${id}/`);
    const all = lettersOf(pages.join(""));
    expect(all).not.toContain(lettersOf(words.ownTitle));
    expect(all).not.toContain(lettersOf(words.print));
  });

  test("takes programmes one by one, and prints two articles with theirs on eight pages at most", async () => {
    const { page } = opened;
    await go(`?a=${pact},${ces}`);
    await press(words.adopt);
    await page.getByRole("button", { name: words.undo }).waitFor();
    await page.getByRole("switch", { name: words.withProgrammes }).check();
    const programmes = page.getByRole("list", { name: words.chosenProgrammes });
    const preview = page.getByRole("region", { name: words.preview });
    await expect.poll(() => programmes.getByRole("checkbox").count()).toBeGreaterThan(3);
    const left = (await programmes.getByRole("listitem").first().textContent()) ?? "";
    await preview.getByRole("heading", { level: 3, name: left, exact: true }).waitFor();
    const pages = await print(page);
    expect(pages.length).toBeLessThanOrEqual(8);
    const sources = pages.length;
    expect(lettersOf(pages[sources - 1] ?? "")).toContain(lettersOf(words.sources));
    await programmes.getByRole("checkbox").first().uncheck();
    await preview.getByRole("heading", { level: 3, name: left, exact: true }).waitFor({ state: "detached" });
    await programmes.getByRole("checkbox").first().check();
    await page.getByRole("switch", { name: words.withProgrammes }).uncheck();
    // Chosen by hand, it stays when those that the articles mention go.
    await expect.poll(() => programmes.getByRole("checkbox").count()).toBe(1);
    // The last one of the list, which goes with it.
    await programmes.getByRole("checkbox").first().tap();
    await programmes.waitFor({ state: "detached" });
    // The dossier of the tests that follow.
    await go(`?a=${crafts},${budget}`);
    await press(words.adopt);
    await page.getByLabel(words.ownTitle).fill("Pour le conseil");
  });

  test("leads each mark of a footnote to the note of its own article", async () => {
    const { page } = opened;
    await go(`?a=${crafts},${budget}`);
    const preview = page.getByRole("region", { name: words.preview });
    const mark = preview.getByRole("link", { name: articleWords.footnote("1"), exact: true }).first();
    const target = (await mark.getAttribute("href")) ?? "";
    expect(target).toContain(budget);
    expect(await page.locator(`[id="${target.slice(1)}"]`).count()).toBe(1);
    const ids = await page.evaluate(() => Array.from(document.querySelectorAll("[id]"), ({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a dossier from a link is looked at, and takes the place of the reader's own only when told to", async () => {
    const { page } = opened;
    await go(`?a=${bio}`);
    await page.getByText(words.another).waitFor();
    expect(await page.getByLabel(words.ownTitle).count()).toBe(0);
    await expectNoViolation();
    await press(words.backToOwn(2));
    await expectOrder(crafts, budget);
    expect(await page.getByLabel(words.ownTitle).inputValue()).toBe("Pour le conseil");
    await page.goBack();
    await press(words.adopt);
    await expect.poll(() => page.getByLabel(words.ownTitle).inputValue()).toBe("");
    await expectOrder(bio);
    await press(words.undo);
    await expectOrder(crafts, budget);
    expect(await page.getByLabel(words.ownTitle).inputValue()).toBe("Pour le conseil");
  });

  test("names what the edition does not have, on the screen and on paper, and counts what cannot be read", async () => {
    const { page } = opened;
    await go(`?a=${bio},article-retire,PAS%20UN%20NOM`);
    await page.getByText(words.unread(1)).waitFor();
    await page.getByText(words.missing, { exact: true }).waitFor();
    const [first = ""] = await print(page);
    expect(lettersOf(first)).toContain(lettersOf(words.missingIn(["article-retire"])));
  });

  test("is emptied only after a question", async () => {
    const { page } = opened;
    await go("");
    await press(words.clear);
    await press(words.clearCancel);
    await expectOrder(crafts, budget);
    await press(words.clear);
    await press(words.clearConfirm);
    await page.getByRole("heading", { name: words.emptyTitle }).waitFor();
    await expectOrder();
  });

  test("is followed by another tab", async () => {
    const { page, phone, server } = opened;
    const other = await phone.context.newPage();
    await other.goto(`${server.url}dossier/?a=${bio}`);
    await other.getByLabel(words.ownTitle).fill("Le vivant");
    await expectOrder(bio);
    await expect.poll(() => page.getByLabel(words.ownTitle).inputValue()).toBe("Le vivant");
    await other.close();
  });

  test("is put together and printed without a network", async () => {
    const { page, phone, server } = opened;
    await server.close();
    await phone.context.setOffline(true);
    await go(`?a=${bio}`);
    await page.getByRole("heading", { name: words.sources, exact: true }).waitFor();
    expect((await print(page)).length).toBeGreaterThan(2);
  });

  test("had nothing complained about on the way", () => {
    const expected = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/;
    expect(opened.phone.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
});

describe("a full dossier", () => {
  test(`prints its ${MAX_DOSSIER_ARTICLES} articles, each on a page of its own, and takes no more`, async () => {
    const ids = Array.from({ length: MAX_DOSSIER_ARTICLES }, (_, index) => `essai-${index + 1}`);
    const write = (id: string) =>
      `---\nid: ${id}\ntitle: "Titre de ${id}"\ntopics: [budget]\ndate: { basis: unknown }\n---\n${`Une phrase de ${id}.\n\n`.repeat(3)}`;
    const build = await addArticles(inject("dist"), Object.fromEntries(ids.map((id) => [id, write(id)])));
    const server = await startTestServer({ root: build.root });
    const phone = await launchPhone();
    const { page } = phone;
    try {
      await page.goto(server.url);
      await waitForReady(page);
      await page.goto(`${server.url}dossier/?a=${ids.join(",")}`);
      await page.getByRole("heading", { name: words.sources, exact: true }).waitFor();
      const pages = await print(page);
      const beginnings = ids.map((id) =>
        pages.findIndex(
          (text) => lettersOf(text).includes(lettersOf(`Titre de ${id}Date non`)) && text.includes("Une"),
        ),
      );
      expect(new Set(beginnings).size).toBe(MAX_DOSSIER_ARTICLES);
      expect(beginnings).not.toContain(-1);
      await page.goto(`${server.url}article/${budget}/`);
      await page.getByRole("button", { name: articleWords.more }).tap();
      await page.getByRole("button", { name: words.add }).tap();
      await page.getByText(words.full(MAX_DOSSIER_ARTICLES)).waitFor();
    } finally {
      await phone.discard();
      await server.close();
      await build.remove();
    }
  });
});

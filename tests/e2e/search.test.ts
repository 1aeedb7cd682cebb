import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { addArticles, listPartEnds } from "./support/addArticles";
import { type BuildCopy, copyBuild } from "./support/copyBuild";
import { partsAskedFor, readManifest } from "./support/edition";
import { startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { publishBuild } from "./support/publishBuild";
import { openAnew, waitForRest, waitForStill } from "./support/screens";
import { restoreForSecondRun } from "./support/secondRun";

/* « Je me souviens d'un article sur les ruches… »: on a phone, in a tunnel, with one thumb or with a keyboard. */
const { search: words, article, libraryActions, settings } = messages;
const beekeeping = "article/dynamiser-attractivite-economique/";

let build: BuildCopy;
let server: TestServer;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  build = await copyBuild(inject("dist"));
  ({ server, phone, page } = await startInstalled({ root: build.root }));
  await phone.context.setOffline(true);
});

restoreForSecondRun(() => phone);

afterAll(async () => {
  await phone?.discard();
  await server?.close();
  await build?.remove();
});

/** The machine may be busy. */
const soon: typeof expect.poll = (read) => expect.poll(read, { timeout: 15_000 });
const box = () => page.getByRole("searchbox", { name: words.label });
const hits = () => page.locator("[data-hit]");
const firstHit = () => hits().first();
const readFocus = () =>
  page.evaluate(() => document.activeElement?.getAttribute("data-hit") ?? document.activeElement?.tagName);
const marked = () => page.locator("main mark").allTextContents();

async function openSearch(query = ""): Promise<void> {
  await openAnew(page, `${server.url}recherche/${query}`);
  await box().waitFor();
}

async function ask(text: string): Promise<void> {
  await box().fill(text);
  await soon(() => new URL(page.url()).searchParams.get("q")).toBe(text);
}

describe("on a phone without a network", () => {
  test.each([
    ["without accents", "metex moselle", "article/implantation-metex-noovista/"],
    ["misspelt", "ruhces", beekeeping],
    ["only begun", "apicul", beekeeping],
    ["in the plural and in capitals", "RUCHERS MIEL", beekeeping],
  ])("words that are typed %s find their article first", async (_, text, expected) => {
    await openSearch();
    await soon(readFocus).toBe("INPUT");
    await box().pressSequentially(text, { delay: 40 });
    const articles = page.locator("[data-hit^=article]");
    await soon(() => articles.first().getAttribute("href")).toContain(expected);
    // Typing was never interrupted.
    expect(await box().inputValue()).toBe(text);
    expect(await readFocus()).toBe("INPUT");
    await soon(async () => (await marked()).length).toBeGreaterThan(0);
  });

  test("a misspelt word is told, and put right by a tap", async () => {
    await openSearch("?q=ruhces");
    await page.getByText(words.nothingFor(["ruhces"], true)).waitFor();
    await page.getByRole("button", { name: "ruches", exact: true }).tap();
    await soon(() => new URL(page.url()).searchParams.get("q")).toBe("ruches");
    await soon(() => page.getByText(words.nothingFor(["ruhces"], true)).count()).toBe(0);
    await soon(() => firstHit().getAttribute("href")).toContain(beekeeping);
  });

  test("programmes and acronyms are found in the same box, by kind", async () => {
    await openSearch("?q=srdeii");
    await page.getByRole("heading", { level: 2, name: new RegExp(words.kinds.programme) }).waitFor();
    await page.getByRole("heading", { level: 2, name: new RegExp(words.kinds.acronym) }).waitFor();
    await page.getByRole("button", { name: words.kinds.article, exact: true }).tap();
    await soon(() => page.getByRole("heading", { level: 2 }).count()).toBe(1);
    await soon(() => new URL(page.url()).searchParams.get("dans")).toBe("articles");
    expect(await page.locator("[data-hit]:not([data-hit^=article])").count()).toBe(0);
  });

  test("a tap opens the article at the passage, with the words lit and a way to the next", async () => {
    await openSearch("?q=ruches");
    await soon(() => firstHit().getAttribute("href")).toMatch(/#/);
    await firstHit().tap();
    await page.getByRole("button", { name: messages.find.next }).waitFor();
    const block = page.locator(new URL(page.url()).hash);
    await soon(() =>
      block.evaluate((element) => element.getBoundingClientRect().top < innerHeight && scrollY > 0),
    ).toBe(true);
    const lit = (name: string) =>
      page.evaluate(
        (of) =>
          Array.from(CSS.highlights.get(of) ?? [], ({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset).toLowerCase(),
          ),
        name,
      );
    await soon(() => lit("article-search")).toContain("ruches");
    const all = (await lit("article-search")).length;
    expect(await lit("article-search-current")).toHaveLength(1);
    const place = page.locator("search").getByRole("status").first();
    await page.getByRole("button", { name: messages.find.next }).tap();
    await soon(() => place.textContent()).toMatch(new RegExp(`^\\d+ sur ${all}$`));

    await page.reload();
    await soon(async () => (await lit("article-search")).length).toBe(all);
    // A phone's keyboard must not cover the text at once.
    expect(await readFocus()).not.toBe("INPUT");

    await page.getByRole("button", { name: messages.find.close }).tap();
    await soon(() => lit("article-search")).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
  });

  test("an address with words alone leads to the first of them, and figures that are drawn later do not push it away", async () => {
    await openAnew(page, `${server.url}${beekeeping}?q=ruches`);
    await page.getByRole("table", { name: /filière apicole/ }).waitFor();
    await waitForRest(page);
    const place = await page.evaluate(() => {
      const [lit] = CSS.highlights.get("article-search-current") ?? [];
      const range = document.createRange();
      if (!lit) return Number.NaN;
      range.setStart(lit.startContainer, lit.startOffset);
      range.setEnd(lit.endContainer, lit.endOffset);
      return range.getBoundingClientRect().top;
    });
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(500);
    expect(new URL(page.url()).hash).toMatch(/^#p-/);
  });

  test("Back finds the same results, at the same place, with the focus on the one that was opened", async () => {
    await openSearch("?q=region&dans=articles");
    const last = page.locator("[data-hit^=article]").nth(8);
    await last.evaluate((link) => link.scrollIntoView({ block: "center", behavior: "instant" }));
    await waitForStill(page);
    const before = await page.evaluate(() => Math.round(scrollY));
    expect(before).toBeGreaterThan(300);
    const name = await last.getAttribute("data-hit");
    await last.tap();
    await page.getByRole("region", { name: article.tools }).waitFor();
    await page.goBack();
    await soon(() => box().inputValue()).toBe("region");
    await soon(() => page.evaluate(() => Math.round(scrollY))).toBe(before);
    await soon(readFocus).toBe(name);
  });

  test("filters are chosen in a sheet, stand in the address, and go by a tap", async () => {
    await openSearch("?q=region");
    await firstHit().waitFor();
    await page.getByRole("button", { name: words.filters, exact: true }).tap();
    const sheet = page.getByRole("dialog", { name: words.filtersTitle });
    await sheet.getByRole("checkbox", { name: "Artisanat" }).check();
    await sheet.getByRole("button", { name: /^Voir / }).tap();
    await soon(() => new URL(page.url()).searchParams.getAll("theme")).toEqual(["artisanat"]);
    const kickers = page.locator("main article > div:first-child");
    await soon(async () => (await kickers.allTextContents()).filter((topics) => !topics.includes("Artisanat"))).toEqual(
      [],
    );
    expect(await kickers.count()).toBeGreaterThan(0);

    await page.reload();
    await page.getByRole("button", { name: words.removeFilter("Artisanat") }).tap();
    await soon(() => new URL(page.url()).search).toBe("?q=region");
  });

  test("filters can be typed", async () => {
    await openSearch("?q=thème:artisanat");
    await soon(() =>
      page
        .locator("main article")
        .getByText(/Artisanat/)
        .count(),
    ).toBeGreaterThan(0);
  });

  test("the tab begins with what the reader is looking at, and in the search itself begins anew", async () => {
    const tab = page.getByRole("navigation").getByRole("link", { name: messages.navigation.search });
    await page.goto(`${server.url}programmes/`);
    await tab.tap();
    await box().waitFor();
    expect(new URL(page.url()).searchParams.get("dans")).toBe("programmes");
    await ask("apiculteur");
    await tab.tap();
    await soon(() => box().inputValue()).toBe("");
    expect(new URL(page.url()).search).toBe("");
    await page.goBack();
    await soon(() => box().inputValue()).toBe("apiculteur");
    await page.goto(`${server.url}bibliotheque/`);
    await tab.tap();
    await soon(readFocus).toBe("INPUT");
    expect(new URL(page.url()).searchParams.get("favoris")).toBe("1");
  });

  test("an empty box proposes topics, from which Back leads to it again", async () => {
    await openSearch();
    await page.getByRole("link", { name: "Artisanat", exact: true }).tap();
    await firstHit().waitFor();
    expect(new URL(page.url()).search).toBe("?theme=artisanat");
    await page.goBack();
    await page.getByRole("link", { name: "Artisanat", exact: true }).waitFor();
    expect(await hits().count()).toBe(0);
  });

  test("nothing found: asks for less, names whom to ask, and says what there is", async () => {
    await openSearch("?q=zzzzz%20xylophone&theme=artisanat");
    await page.getByRole("heading", { name: words.emptyTitle }).waitFor();
    await page.getByRole("link", { name: words.contacts }).waitFor();
    await page.getByText(words.covers(13, "Région Grand Est")).waitFor();
    await page.getByRole("button", { name: words.withoutFilters }).tap();
    await page.getByRole("button", { name: words.only("xylophone") }).waitFor();
    await soon(() => new URL(page.url()).searchParams.has("theme")).toBe(false);
  });

  test("what was searched for is remembered, and forgotten when the reader says so", async () => {
    await openSearch();
    await ask("ruches");
    await firstHit().tap();
    await page.getByRole("region", { name: article.tools }).waitFor();
    await openSearch();
    await page.getByRole("link", { name: "ruches", exact: true }).waitFor();
    await page.getByRole("button", { name: words.forget("ruches") }).tap();
    await soon(() => page.getByRole("link", { name: "ruches", exact: true }).count()).toBe(0);
  });

  test("several articles are chosen, and made favourites at once", async () => {
    await openSearch("?q=region&dans=articles");
    await page.getByRole("button", { name: libraryActions.selection.start }).tap();
    for (const place of [0, 1]) await page.getByRole("checkbox").nth(place).check();
    await page.getByText(libraryActions.selection.count(2)).waitFor();
    await page.getByRole("button", { name: libraryActions.selection.actions }).tap();
    await page.getByRole("dialog").getByRole("button", { name: libraryActions.selection.add }).tap();
    await soon(() => page.getByRole("checkbox").count()).toBe(0);
    await openSearch("?favoris=1");
    await soon(() => page.locator("[data-hit^=article]").count()).toBe(2);
  });

  test("a screen reader hears how many there are, once the typing pauses", async () => {
    await openSearch();
    const said = page.locator("main > * > [role=status]");
    await box().pressSequentially("ruche", { delay: 60 });
    expect(await said.textContent()).toBe("");
    await soon(() => said.textContent()).toMatch(/^\d+ résultats?$/);
    expect(await page.getByText((await said.textContent()) ?? "", { exact: true }).count()).toBe(2);
    await ask("zzzzz");
    await soon(() => said.textContent()).toBe(words.found(0));
  });
});

describe("by keyboard alone", () => {
  test("/ opens from a screen, arrows move, Enter opens, Escape leads back and out", async () => {
    await page.goto(`${server.url}contacts/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("/");
    await box().waitFor();
    await soon(readFocus).toBe("INPUT");
    await page.keyboard.type("region");
    await soon(() => hits().count()).toBeGreaterThan(3);
    // What the last letters found may still take the place of what the first ones did.
    await waitForStill(page);
    await page.keyboard.press("ArrowDown");
    const first = await readFocus();
    expect(first).toBe(await firstHit().getAttribute("data-hit"));
    await page.keyboard.press("ArrowDown");
    expect(await readFocus()).toBe(await hits().nth(1).getAttribute("data-hit"));
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await readFocus()).toBe("INPUT");
    await page.keyboard.press("ArrowDown");
    // A letter goes on typing.
    await page.keyboard.press("s");
    expect(await readFocus()).toBe("INPUT");
    expect(await box().inputValue()).toBe("regions");
    await page.keyboard.press("Backspace");
    await soon(() => hits().count()).toBeGreaterThan(3);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await readFocus()).toBe("INPUT");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1, name: messages.contacts.title }).waitFor();
  });

  test("Enter in the box goes to the first result, and again opens it", async () => {
    await openSearch("?q=ruches");
    await firstHit().waitFor();
    await box().press("Enter");
    expect(await readFocus()).toBe(await firstHit().getAttribute("data-hit"));
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: article.tools }).waitFor();
    expect(page.url()).toContain(beekeeping);
  });

  test("/ does nothing once the reader has switched it off", async () => {
    await page.goto(`${server.url}reglages/`);
    await page.getByRole("switch", { name: settings.slash.title }).uncheck();
    await page.goto(`${server.url}contacts/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("/");
    await waitForStill(page);
    expect(new URL(page.url()).pathname).toBe("/contacts/");
    await page.goto(`${server.url}reglages/`);
    await page.getByRole("switch", { name: settings.slash.title }).check();
  });

  test("/ is a letter where one types", async () => {
    await page.goto(`${server.url}reglages/`);
    const field = page.getByRole("searchbox");
    await field.press("/");
    expect(await field.inputValue()).toBe("/");
    expect(new URL(page.url()).pathname).toBe("/reglages/");
  });
});

describe("a saved search", () => {
  test("says how many are new after an update, without a restart, until the reader looks", async () => {
    await openSearch("?q=hydrogène");
    await page.getByRole("button", { name: words.saveShort, exact: true }).tap();
    await page.getByRole("button", { name: words.isSaved, exact: true }).waitFor();
    const before = await hits().count();
    await openSearch();
    await page.getByText(words.nothingFresh).waitFor();

    const added = await addArticles(inject("dist"), {
      "un-train-a-l-hydrogene": newArticle("un-train-a-l-hydrogene", "Un train à l’hydrogène"),
      "encore-de-l-hydrogene": newArticle("encore-de-l-hydrogene", "Encore de l’hydrogène"),
    });
    const [old, fresh] = [readManifest(build.root), readManifest(added.root)];
    const asked = partsAskedFor(server).length;
    await publishBuild(added.root, build.root);
    await phone.context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await openSearch();
    const link = page.getByRole("link", { name: /hydrogène/ });
    // Where the first look for an edition fails, the next comes within half a minute.
    await soon(() => link.textContent(), { timeout: 60_000 }).toContain(words.fresh(2));
    // Of the index, programmes, places and acronyms are what they were; the words that no text has are some fewer.
    const isSegment = (path: string) => fresh.parts.some((part) => part.kind === "search" && part.path === path);
    const changed = fresh.parts.filter(
      ({ path, kind }) => kind === "search" && !old.parts.some((part) => part.path === path),
    );
    expect(changed.map(({ count }) => count)).toEqual([0, 15]);
    expect(partsAskedFor(server).slice(asked).filter(isSegment).toSorted()).toEqual(
      changed.map(({ path }) => path).toSorted(),
    );
    await phone.context.setOffline(true);
    await link.tap();
    await soon(() => hits().count()).toBe(before + 2);
    await page.getByRole("button", { name: words.isSaved, exact: true }).waitFor();
    await openSearch();
    await page.getByText(words.nothingFresh).waitFor();
    await added.remove();
  });
});

/* Of an edition of many parts, the reader keeps two topics: the rest is listed, and comes when it is opened. */
describe("texts that are not kept", () => {
  const { keep } = messages;
  const kept = "article/developper-la-bioeconomie/";
  /* Oldest first. So many that the oldest of them fill a segment of the index, which then is not kept either. */
  const ids = listPartEnds(150).toSorted();
  const [oldest = "", second = "", third = ""] = ids;
  const other = ids.at(-1) ?? "";

  beforeAll(async () => {
    const large = await addArticles(
      inject("dist"),
      Object.fromEntries(ids.map((id) => [id, newArticle(id, `Un train nommé ${id}`)])),
    );
    await publishBuild(large.root, build.root);
    await large.remove();
    await phone.context.setOffline(false);
  });

  test("stay away once the reader has chosen, also after a reload", async () => {
    await openAnew(page, `${server.url}hors-ligne/`);
    const topic = page.getByRole("checkbox", { name: /^Agriculture et bioéconomie/ });
    await topic.waitFor({ timeout: 30_000 });
    await page.getByText(/^Agriculture et bioéconomie\s·/).tap();
    await page.getByRole("button", { name: keep.apply, exact: true }).tap();
    await page.getByText(keep.done).waitFor({ timeout: 30_000 });
    await page.reload();
    await soon(() => topic.isChecked()).toBe(true);
    await page.getByRole("button", { name: keep.keepAll, exact: true }).waitFor();
  });

  test("are found, marked, and say without a network what they need", async () => {
    await phone.context.setOffline(true);
    await openAnew(page, `${server.url}${kept}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await openSearch(`?q=${other}`);
    await page.getByText(keep.leftOut, { exact: true }).first().waitFor();
    await page.locator(`[data-hit="article ${other}"]`).tap();
    await page.getByText(keep.noNetwork).waitFor({ timeout: 20_000 });
  });

  test("open by themselves as soon as there is a network", async () => {
    await phone.context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByText(`Un train nommé ${other} circule désormais`).waitFor({ timeout: 20_000 });
  });

  test("are asked of the network where their index is not here either, and open", async () => {
    await phone.context.setOffline(false);
    await openSearch(`?q=${oldest}`);
    await page.getByRole("heading", { name: keep.onNetwork(1, false) }).waitFor({ timeout: 20_000 });
    await waitForStill(page);
    await page.locator(`[data-hit="article ${oldest}"]`).tap();
    await page.getByText(`Un train nommé ${oldest} circule désormais`).waitFor({ timeout: 20_000 });
  });

  test("are said not to have been searched without a network, and are searched when it is back", async () => {
    await phone.context.setOffline(true);
    await openSearch(`?q=${second}`);
    await page.getByText(keep.unreached).waitFor({ timeout: 20_000 });
    await phone.context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator(`[data-hit="article ${second}"]`).waitFor({ timeout: 20_000 });
    await openSearch(`?q="nommé ${third}"`);
    await page.getByText(keep.notAsked).waitFor({ timeout: 20_000 });
    await phone.context.setOffline(true);
  });
});

test("nothing was complained about on the way", () => {
  const expected = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/;
  expect(phone.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
});

function newArticle(id: string, title: string): string {
  return [
    "---",
    `id: ${id}`,
    `title: "${title}"`,
    "topics: [industrie]",
    "date: { basis: unknown }",
    "---",
    `${title} circule désormais entre Mulhouse et Thann.`,
    "",
  ].join("\n");
}

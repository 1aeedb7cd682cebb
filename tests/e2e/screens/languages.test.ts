import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { german } from "../../../src/reader/i18n/de";
import { makeGermanStatements } from "../../../src/reader/i18n/de/statements";
import { listSentences } from "../../reader/i18n/listSentences";
import { launchPhone, type Phone } from "../../support/browser";
import { inFrench, inGerman } from "../../support/sentences";
import { startTestServer, type TestServer } from "../../support/server";
import { lettersOf, readSourceArticles } from "../support/corpus";
import { findViolations } from "../support/everyone";
import { listCut } from "../support/listCut";
import { screenPaths } from "../support/paths";
import { openByLink } from "../support/screens";
import { expectSheetsToHold } from "../support/sheets";

const germanStatements = makeGermanStatements();
/** What the interface says in French and not in German. */
const germanSaid = new Set(listSentences(inGerman).map(({ said }) => said));
const frenchOnly = listSentences(inFrench)
  // « Entreprises » is a word of the figures as well.
  .filter(({ said, isFixed }) => isFixed && !germanSaid.has(said) && said !== "Entreprises")
  .map(({ said }) => said);

/** Screens that are the interface's own words for the most part. */
const statements: readonly string[] = [
  "reglages/",
  "reglages/?q=rien-de-tel",
  "a-propos/",
  "accessibilite/",
  "confidentialite/",
] satisfies (typeof screenPaths)[number][];

type Spoken = { readonly language: string | undefined; readonly said: string };

/** All that a page shows or reads out, with the language that it is said to be in. */
async function listSpoken(page: Page): Promise<readonly Spoken[]> {
  return page.evaluate(() => {
    const languageOf = (element: Element | null): string | undefined => element?.closest<HTMLElement>("[lang]")?.lang;
    const spoken: { language: string | undefined; said: string }[] = [
      { language: languageOf(document.documentElement), said: document.title },
    ];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const said = walker.currentNode.textContent?.trim() ?? "";
      const parent = walker.currentNode.parentElement;
      if (said !== "" && !parent?.closest("script")) spoken.push({ language: languageOf(parent), said });
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title]")) {
      for (const name of ["aria-label", "placeholder", "title"]) {
        const said = element.getAttribute(name);
        if (said) spoken.push({ language: languageOf(element), said });
      }
    }
    return spoken;
  });
}

describe("a phone that speaks German", () => {
  let server: TestServer;
  let phone: Phone;
  let page: Page;

  beforeAll(async () => {
    server = await startTestServer({ root: inject("dist") });
    phone = await launchPhone({ locale: "de-DE" });
    page = phone.page;
    await page.goto(server.url);
    await page.getByText(german.edition.ready, { exact: true }).waitFor();
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  test("there are French sentences to look for", () => {
    expect(frenchOnly.length).toBeGreaterThan(100);
  });

  test.each(screenPaths)(
    "/%s says nothing of its own in French, and cuts nothing of its longer words",
    async (path) => {
      await openByLink(page, server.url + path);
      await page.getByRole("link", { name: german.navigation.skip }).waitFor({ state: "attached" });
      const spoken = await listSpoken(page);
      expect(spoken.length).toBeGreaterThan(5);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
      expect.soft(spoken.filter(({ said }) => frenchOnly.includes(said))).toEqual([]);
      expect.soft(await listCut(page), "nothing is cut").toEqual([]);
      if (statements.includes(path)) expect.soft(await findViolations(page), "axe").toEqual([]);
    },
  );

  test("nothing of what is opened over a screen is cut", () => expectSheetsToHold(page, server.url));

  test("what the publisher wrote stays French, and is marked so", async () => {
    const article = readSourceArticles().find(({ id }) => id === "orientations-budgetaires-2020");
    await page.goto(`${server.url}article/${article?.id}/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const blocks = await page.locator("article :is(h1, h2, h3, p, li)").evaluateAll((elements) =>
      elements.map((element) => ({
        said: element.textContent ?? "",
        language: element.closest<HTMLElement>("[lang]")?.lang,
      })),
    );
    const published = blocks.filter(({ said }) => said.length > 20 && article?.letters.includes(lettersOf(said)));
    expect(published.length).toBeGreaterThan(5);
    expect(published.filter(({ language }) => language !== "fr")).toEqual([]);
  });

  test("no other language is seen on the way to a screen that was stored", async () => {
    const opened = await phone.context.newPage();
    await opened.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll("h1, nav a")) seen.add(textContent ?? "");
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await opened.goto(`${server.url}a-propos/`);
    await opened.getByRole("heading", { level: 1 }).waitFor();
    const seen = await opened.evaluate(() => [...(Reflect.get(window, "seen") ?? [])]);
    expect(seen).toContain(germanStatements.settings.about.title);
    expect(seen.filter((said) => frenchOnly.includes(said))).toEqual([]);
    await opened.close();
  });

  test("the licences' full texts open", async () => {
    await page.goto(`${server.url}a-propos/`);
    await page.getByText(germanStatements.about.fullTexts).tap();
    await page.getByText("SIL OPEN FONT LICENSE").first().waitFor();
    await page.getByText("Apache License").first().waitFor();
  });

  test("nothing was complained about on the way", () => {
    // Whether an address of no screen is somebody else's, only the server knows.
    const unasked = phone.complaints.filter((complaint) => !complaint.includes("status of 404"));
    expect(unasked).toEqual([]);
  });
});

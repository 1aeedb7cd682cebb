import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { launchPhone, type Phone } from "../../support/browser";
import { sample } from "../../support/rounds";
import { startTestServer, type TestServer } from "../../support/server";
import { lettersOf, readSourceArticles } from "../support/corpus";
import { keepInstallOfferAway } from "../support/installOffer";
import { expectSameLayout, readLayout, readLayoutShift, watchLayoutShift } from "../support/layout";
import { messages } from "../support/messages";
import { readHead } from "../support/readHead";
import {
  expectFrontPage,
  readArticleLetters,
  readFrontPageTitles,
  waitForReady,
  waitForRest,
  waitForStill,
} from "../support/screens";

/*
 * A page can be read before, and without, JavaScript; when JavaScript comes, nothing that is being read moves.
 */
const articles = readSourceArticles();
const identity: { readonly url: string; readonly title: string } = parse(
  readFileSync(join(import.meta.dirname, "../../../data/edition.yaml"), "utf8"),
);
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ root: inject("dist") });
});
afterAll(() => server.close());

describe("without JavaScript", () => {
  let phone: Phone;
  beforeAll(async () => {
    phone = await launchPhone({ javaScript: false });
  });
  afterAll(() => phone.discard());

  test("the front page lists every article, and its links open them", async () => {
    const { page } = phone;
    await page.goto(server.url);
    await expectFrontPage(page, articles.length);
    const [newest = ""] = await readFrontPageTitles(page);
    await page.locator("main h2 a").first().tap();
    await page.getByRole("heading", { level: 1, name: newest }).waitFor();
    await page.getByRole("link", { name: messages.article.older }).tap();
    await page.getByRole("link", { name: messages.article.newer }).tap();
    await page.getByRole("heading", { level: 1, name: newest }).waitFor();
  });

  test.each(articles)("$id is read word for word", async ({ id, letters }) => {
    await phone.page.goto(`${server.url}article/${id}/`);
    expect(await readArticleLetters(phone.page)).toBe(letters);
  });

  test("contacts can be called", async () => {
    await phone.page.goto(server.url);
    await phone.page.getByRole("link", { name: messages.navigation.contacts, exact: true }).tap();
    await phone.page.locator('a[href="tel:+33387336000"]').waitFor();
  });

  test("an unknown address says so", async () => {
    const response = await phone.page.goto(`${server.url}rien-de-tel/`);
    expect(response?.status()).toBe(404);
    await phone.page.getByRole("heading", { level: 1, name: messages.notFound.title }).waitFor();
  });
});

describe("what a page says about itself", () => {
  test("the front page has its name, a description, an address and a picture", async () => {
    const { title, canonical, meta } = await readHead(server.url);
    expect(title).toBe(identity.title);
    expect(canonical).toBe(identity.url);
    expect(meta).toMatchObject({
      "og:title": identity.title,
      "og:type": "website",
      "og:url": identity.url,
      "og:locale": "fr_FR",
    });
    expect(meta.description?.length).toBeGreaterThan(50);
    expect(meta["og:image"]).toMatch(new RegExp(`^${identity.url}.+\\.png$`));
  });

  test.each(articles)("$id is a NewsArticle without an invented date", async ({ id, title }) => {
    const address = `${identity.url}article/${id}/`;
    const head = await readHead(`${server.url}article/${id}/`);
    expect(lettersOf(head.title)).toBe(lettersOf(`${title} · ${identity.title}`));
    expect(head.canonical).toBe(address);
    expect(head.meta).toMatchObject({ "og:title": title, "og:type": "article", "og:url": address });
    expect(head.meta.description).toBe(head.meta["og:description"]);
    expect(head.jsonLd).toEqual([
      expect.objectContaining({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: title,
        url: address,
      }),
    ]);
    // The source gives a date of publication nowhere.
    expect(JSON.stringify(head.jsonLd)).not.toMatch(/date(?:Published|Modified|Created)/);
  });

  test("what is not a page is not to be found", async () => {
    for (const address of ["404.html", "shell.html"]) {
      const { canonical, meta } = await readHead(`${server.url}${address}`);
      expect({ canonical, robots: meta.robots }).toEqual({ canonical: undefined, robots: "noindex" });
    }
  });
});

describe("with JavaScript that comes late", () => {
  let phone: Phone;
  afterEach(() => phone.discard());

  test.each(sample(["contacts/", ""], 1))("/%s is there before it, and does not change with it", async (address) => {
    server.heal();
    server.spoil(/^assets\/[^/]+\.js$/, { delayMs: 2_000 });
    phone = await launchPhone();
    const { page } = phone;
    const asked = server.requests.length;
    await watchLayoutShift(page);
    await keepInstallOfferAway(page);
    await page.goto(server.url + address, { waitUntil: "commit" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForFunction(() => document.styleSheets.length > 0);
    await page.evaluate(() => document.fonts.ready);
    const before = await readLayout(page);
    expect(server.requests.slice(asked).filter(({ path }) => path.endsWith(".js"))).toEqual([]);

    server.heal();
    await page.evaluate(() => navigator.serviceWorker.ready);
    if (address === "") await waitForReady(page);
    await page.waitForLoadState("networkidle");
    expectSameLayout(await readLayout(page), before);
    expect(await readLayoutShift(page)).toBe(0);
    expect(phone.complaints).toEqual([]);
  });

  const drawn = ["article/nouvel-avenir-industriel-warndt-naborien/", "article/orientations-budgetaires-2020/"];
  test.each(sample(drawn, 1))(
    "nothing that is seen of /%s moves when its names and figures are drawn",
    async (address) => {
      server.heal();
      server.spoil(/^assets\/[^/]+\.js$/, { delayMs: 2_000 });
      phone = await launchPhone();
      const { page } = phone;
      await watchLayoutShift(page);
      await page.goto(server.url + address, { waitUntil: "commit" });
      await page.getByRole("heading", { level: 1 }).waitFor();
      server.heal();
      await page.locator("article p[id] a").first().waitFor();
      await waitForRest(page);
      expect(await readLayoutShift(page)).toBe(0);
      expect(phone.complaints).toEqual([]);
    },
  );

  const filled = [
    ...["hors-ligne/", "explorer/", "explorer/carte/", "explorer/sigles/", "explorer/chiffres/", "recherche/"],
    ...["bibliotheque/", "programmes/", "programme/plan-intelligence-artificielle/"],
  ];
  test.each(sample(filled, 3))("nothing that is seen of /%s moves while a first visit fills it", async (address) => {
    server.heal();
    phone = await launchPhone();
    const { page } = phone;
    await watchLayoutShift(page);
    await page.goto(server.url + address, { waitUntil: "commit" });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForLoadState("networkidle");
    await waitForStill(page);
    expect(await readLayoutShift(page)).toBe(0);
    expect(phone.complaints).toEqual([]);
  });
});

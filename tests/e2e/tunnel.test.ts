import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import { sample } from "../support/rounds";
import { startTestServer, type TestServer } from "../support/server";
import { lettersOf, readSourceArticles } from "./support/corpus";
import { expectFrontPage, readArticleLetters, waitForArticle, waitForReady } from "./support/screens";

/*
 * The main job: opened once with a network, then aeroplane mode, the application killed, opened again — and every
 * article is there.
 */
describe("an article read in a tunnel", () => {
  const articles = readSourceArticles();
  let server: TestServer;
  let phone: Phone;
  let url: string;

  beforeAll(async () => {
    server = await startTestServer({ root: inject("dist") });
    url = server.url;
    const first = await launchPhone();
    await first.page.goto(url);
    await waitForReady(first.page);
    expect(first.complaints).toEqual([]);
    await server.close();
    await first.kill();
    phone = await launchPhone({ profileDir: first.profileDir });
    await phone.context.setOffline(true);
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  test("the corpus has its thirteen articles", () => {
    expect(articles).toHaveLength(13);
  });

  test("the front page opens and lists every article", async () => {
    await phone.page.goto(url);
    await expectFrontPage(phone.page, articles.length);
    await waitForReady(phone.page);
  });

  test.each(articles)("$id opens by tap, word for word as its source", async ({ title, letters }) => {
    await expectFrontPage(phone.page, articles.length);
    const titles = await phone.page.locator("main h2 a").allTextContents();
    const row = titles.findIndex((shown) => lettersOf(shown) === lettersOf(title));
    expect(row).toBeGreaterThanOrEqual(0);
    await phone.page.locator("main h2 a").nth(row).tap();
    await waitForArticle(phone.page, title);
    expect(await readArticleLetters(phone.page)).toBe(letters);
    await phone.page.goBack();
  });

  test.each(sample(articles, 4))("$id opens by its address", async ({ id, title, letters }) => {
    await phone.page.goto(`${url}article/${id}/`);
    await waitForArticle(phone.page, title);
    expect(await readArticleLetters(phone.page)).toBe(letters);
  });

  test("contacts and offline screens open, an unknown address says so", async () => {
    await phone.page.goto(`${url}contacts/`);
    await phone.page.getByRole("link", { name: /\+33 \(0\)3 87 33 60 00/ }).waitFor();
    await phone.page.goto(`${url}hors-ligne/`);
    await phone.page.getByText("Tout est prêt").waitFor();
    await phone.page.goto(`${url}rien-de-tel/`);
    await phone.page.getByRole("heading", { level: 1, name: "Page introuvable" }).waitFor();
  });

  test("nothing was complained about on the way", () => {
    // The updates that the browser itself looks for cannot be had without a network.
    expect(
      phone.complaints.filter(
        (complaint) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/.test(complaint),
      ),
    ).toEqual([]);
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { pinch } from "./support/pinch";
import { readPdfPages } from "./support/readPdf";
import { waitForStill } from "./support/screens";

const words = messages.explorer;
/** The publisher's own spaces do not matter here. */
const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/*
 * The edition by place, date, number and acronym, without a network: the whole application was
 * on the phone when it went away.
 */
describe("offline", () => {
  let server: TestServer;
  let phone: Phone;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    ({ server, phone, page, url } = await startInstalled({ screen: "usual" }));
    await phone.context.setOffline(true);
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  const open = async (path: string, heading: string | RegExp): Promise<void> => {
    await page.goto(url + path);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  };
  const zoomOf = async () => Number(await page.locator("[data-zoom]").getAttribute("data-zoom"));
  const panelTitle = () => page.locator("section:focus h2");

  describe("the map", () => {
    test("the map by touch: from the bottom bar to a département's articles, and Back", async () => {
      await page.goto(url);
      await page.getByRole("link", { name: messages.navigation.explorer }).tap();
      await page.getByRole("link", { name: new RegExp(words.map.title) }).tap();
      const moselle = page.getByRole("link", { name: "Moselle", exact: true });
      await moselle.tap();
      await expect.poll(() => panelTitle().textContent()).toBe("Moselle (57)");
      const article = page.locator("section:focus a[href*='/article/']").first();
      await article.waitFor();
      const title = plain(await article.locator("[lang]").last().textContent());
      await article.tap();
      await page.getByRole("heading", { level: 1, name: title.slice(0, 20) }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { level: 2, name: "Moselle (57)" }).waitFor();
    });

    test("the map by touch: the outline itself answers", async () => {
      await open("explorer/carte/", words.map.title);
      const path = page.locator("[data-zoom] svg path").nth(5);
      await path.waitFor();
      // Meuse is as good as convex: its middle is in it, and no mark is there.
      const box = await path.boundingBox();
      if (!box) throw new Error("no outline");
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 4);
      await page.getByRole("heading", { level: 2, name: "Meuse (55)" }).waitFor();
      await page.getByText(words.map.noNews).first().waitFor();
    });

    test("the map by touch: two fingers zoom, a cluster comes apart, one finger moves the map and presses nothing", async () => {
      await open("explorer/carte/", words.map.title);
      const frame = page.locator("[data-zoom]");
      await frame.locator("button").first().waitFor();
      const box = await frame.boundingBox();
      if (!box) throw new Error("no map");
      const middle = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.5 };
      await pinch(page, middle, { from: 60, to: 180 });
      expect(await zoomOf()).toBeGreaterThan(2);
      const before = page.url();
      await pinch(page, middle, { from: 240, to: 40 });
      expect(await zoomOf()).toBe(1);
      expect(page.url()).toBe(before);
      const clusters = await frame.locator("button").count();
      expect(clusters).toBeGreaterThan(2);
      await frame.getByRole("button").first().tap();
      await expect.poll(zoomOf).toBeGreaterThan(2);
    });

    test("the map by keyboard: a département, a cluster, the buttons", async () => {
      await open("explorer/carte/", words.map.title);
      await page.getByRole("link", { name: "Vosges", exact: true }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => panelTitle().textContent()).toBe("Vosges (88)");
      expect(plain(await page.locator("section:focus").textContent())).toContain(words.map.noNews);
      await page.getByRole("button", { name: words.map.zoomIn }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(zoomOf).toBe(2);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(zoomOf).toBe(1);
      // What the focus goes to comes into view, however close one looks.
      await page.getByRole("button", { name: words.map.zoomIn }).focus();
      for (let press = 0; press < 3; press++) {
        await page.keyboard.press("Enter");
        await waitForStill(page);
      }
      const strasbourg = page.getByRole("link", { name: /^Strasbourg/ }).first();
      await strasbourg.focus();
      await expect
        .poll(async () => {
          const [mark, box] = [await strasbourg.boundingBox(), await page.locator("[data-zoom]").boundingBox()];
          return mark && box && mark.x >= box.x && mark.x + mark.width <= box.x + box.width + 1;
        })
        .toBe(true);
    });

    test("as a list, for whoever does not see it: every département, those without news say so", async () => {
      await open("explorer/carte/", words.map.title);
      await page.getByRole("heading", { level: 3, name: "Ardennes (08)" }).waitFor();
      const parts = await page.locator("section:has(> h3)").allTextContents();
      const silent = parts.map(plain).filter((text) => text.includes(words.map.noNews));
      expect(silent.map((text) => text.slice(0, 12))).toEqual([
        "Ardennes (08",
        "Haute-Marne ",
        "Meuse (55)Au",
        "Vosges (88)A",
      ]);
    });
  });

  test("a place tells the articles' own sentences, and leads to them and back", async () => {
    await open("explorer/lieu/toul/", "Toul");
    const quote = page.getByRole("link", { name: /entreprise Caloriver à Toul/ });
    await quote.tap();
    await page.getByRole("heading", { level: 1, name: /Signature de deux Pactes/ }).waitFor();
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#p-/);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Toul" }).waitFor();
  });

  test("a place that there is not says so", async () => {
    await open("explorer/lieu/nulle-part/", words.place.missingTitle);
  });

  describe("a chart", () => {
    const path = "article/dynamiser-attractivite-economique/";
    const table = () => page.getByRole("table", { name: /Aide régionale à la filière apicole/ });

    test("is a table to a screen reader, next to its passage", async () => {
      await open(path, /Dynamiser/);
      await table().waitFor();
      const tree = plain(await table().ariaSnapshot());
      for (const said of [
        "12 apiculteurs professionnels",
        "260 446 euros",
        "ADAGE",
        "76 687 euros",
        "près de 550 000 euros",
      ]) {
        expect(tree).toContain(said);
      }
      expect(await table().getByRole("row").count()).toBe(7);
      expect(await table().getByRole("rowheader").count()).toBe(6);
      const before = await table().evaluate(
        (element) => element.closest("figure")?.previousElementSibling?.textContent,
      );
      expect(plain(before ?? "")).toContain("34 847 euros");
    });

    test("has bars as long as its numbers", async () => {
      await open(path, /Dynamiser/);
      await table().waitFor();
      const lengths = await table()
        .locator("tr[aria-hidden] rect")
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      const whole = lengths.at(-1) ?? 0;
      expect(lengths.map((length) => Math.round((length / whole) * 550))).toEqual([260, 150, 77, 35, 25, 550]);
    });

    test("is on paper, bars and numbers", async () => {
      await open(path, /Dynamiser/);
      await table().waitFor();
      await page.emulateMedia({ media: "print" });
      const bar = table().locator("rect").first();
      expect((await bar.boundingBox())?.width).toBeGreaterThan(20);
      expect(await bar.evaluate((element) => getComputedStyle(element).fill)).toMatch(/^rgb/);
      await page.emulateMedia({ media: null });
      const pages = readPdfPages(await page.pdf());
      const text = plain(pages.join(" "));
      expect(text).toContain("Aide régionale à la filière apicole");
      expect(text).toContain("260 446 euros");
    });

    test("has its colours where colours are forced", async () => {
      await page.emulateMedia({ forcedColors: "active" });
      await open(path, /Dynamiser/);
      await table().waitFor();
      const fill = await table()
        .locator("rect")
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(fill).toBe(ink);
      await page.emulateMedia({ forcedColors: null });
    });

    test("is in « Chiffres » with the sentences that it comes from", async () => {
      await open("explorer/chiffres/?theme=agriculture", words.figures.title);
      await table().waitFor();
      const sentences = page.getByText(
        words.figures.sentencesOf("Aide régionale à la filière apicole, par bénéficiaire"),
      );
      await sentences.locator("xpath=ancestor::summary").tap();
      await page.getByRole("link", { name: /76 687 euros/ }).tap();
      await page.getByRole("heading", { level: 1, name: /Dynamiser/ }).waitFor();
    });
  });

  test("the timeline goes by month, and what is uncertain looks so", async () => {
    await open("explorer/chronologie/", words.timeline.title);
    await page.getByRole("heading", { level: 3, name: "2020" }).waitFor();
    const months = (await page.getByRole("heading", { level: 4 }).allTextContents()).map(plain);
    expect(months).toEqual(expect.arrayContaining(["octobre 2019", "juillet 2019", words.timeline.withoutMonth]));
    expect(months.indexOf("octobre 2019")).toBeLessThan(months.indexOf("juillet 2019"));
    const inferred = page.locator("li", { hasText: words.timeline.yearInferred }).first();
    expect(await inferred.evaluate((item) => getComputedStyle(item).borderInlineStartStyle)).toBe("dashed");
    const certain = page.locator("li", { hasText: "16 janvier 2020" }).first();
    expect(await certain.evaluate((item) => getComputedStyle(item).borderInlineStartStyle)).toBe("solid");
    await page.getByRole("heading", { level: 2, name: words.timeline.undated }).waitFor();
  });

  test("an acronym tells its meaning at a tap, and leads to all of them", async () => {
    await open("article/dynamiser-attractivite-economique/", /Dynamiser/);
    const term = page.getByRole("button", { name: "FRAGE" });
    await term.tap();
    const answer = page.getByRole("dialog", { name: "FRAGE" });
    await answer.waitFor();
    expect(plain(await answer.textContent())).toContain("Fédération Régionale des Apiculteurs du Grand Est");
    await answer.getByRole("link", { name: words.glossary.page }).tap();
    await page.getByRole("heading", { level: 1, name: words.glossary.title }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("sigle-frage");
  });

  test("acronyms are found by their letters and by their meaning", async () => {
    await open("explorer/sigles/", words.glossary.title);
    await page.getByLabel(words.glossary.filter).fill("apiculteurs");
    await expect.poll(async () => (await page.locator("dt").allTextContents()).map(plain)).toEqual(["FRAGE"]);
    await page.getByLabel(words.glossary.filter).fill("zzz");
    await page.getByText(words.glossary.none).waitFor();
  });

  test("nothing was complained about on the way", () => {
    const expected = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/;
    expect(phone.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
});

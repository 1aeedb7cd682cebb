import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../../support/browser";
import { startTestServer, type TestServer } from "../../support/server";
import { addArticles } from "../support/addArticles";
import type { BuildCopy } from "../support/copyBuild";
import { readLongestTask } from "../support/longTasks";
import { messages } from "../support/messages";
import { waitForPlaceKept } from "../support/placeKept";
import { waitForReady, waitForStill } from "../support/screens";

/*
 * An article of sixty thousand words in two thousand blocks, on a phone that is four times slower than this machine; and
 * one whose remark runs over several nodes of the text.
 */
const { article: words } = messages;
const BLOCKS = 2000;
/** Phones of 150 € answer a tap within a fifth of a second. */
const LONGEST_TASK_MS = 200;

const sentence = (block: number) =>
  `Le paragraphe ${block} parle de la région, de ses habitants et de leurs entreprises, qui sont nombreuses et diverses. `;
const paragraph = (block: number) =>
  sentence(block)
    .repeat(1 + (block % 2))
    .trim();
const block = (index: number) => {
  if (index % 20 === 0) return `## Chapitre ${index / 20 + 1}`;
  return index % 20 === 7 ? `- ${paragraph(index)}\n- **Second** point ${index}` : paragraph(index);
};
const frontMatter = (id: string, title: string, more = "") =>
  `---\nid: ${id}\ntitle: "${title}"\ntopics: [industrie]\ndate: { basis: unknown }\n${more}---\n`;
const long = `${frontMatter("tres-long", "Un très long rapport")}${Array.from({ length: BLOCKS }, (_, index) => block(index)).join("\n\n")}\n`;
const noted = `${frontMatter(
  "note-sur-plusieurs",
  "Une remarque",
  'notes:\n  - quote: "trois mots importants ici"\n    note: "Sic."\n',
)}Il y a **trois *mots* importants** ici, et la suite.\n`;

let build: BuildCopy;
let server: TestServer;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  build = await addArticles(inject("dist"), { "tres-long": long, "note-sur-plusieurs": noted });
  server = await startTestServer({ root: build.root });
  phone = await launchPhone({ isTimed: true });
  page = phone.page;
  await page.goto(server.url);
  await waitForReady(page);
  await page.getByRole("link", { name: "Un très long rapport", exact: true }).waitFor();
});

afterAll(async () => {
  await phone?.discard();
  await server?.close();
  await build?.remove();
});

const title = () => page.getByRole("heading", { level: 1, name: "Un très long rapport" });
const renderedBlocks = () => page.locator("article :is(p, h2)[id]").count();
/** All of the text: paragraphs in lists, too. */
const allBlocks = BLOCKS + BLOCKS / 20;

/** The first block whose end the reader has not passed, and where it begins on the screen. */
const readRememberedPosition = () =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll("article :is(p, h2)[id]")];
    const block = blocks.find((each) => each.getBoundingClientRect().bottom > 96);
    return { id: block?.id, top: Math.round(block?.getBoundingClientRect().top ?? 0) };
  });

/** To the block, and in it to the pixel that each return may cost: what is laid out above moves the text by whole ones. */
async function expectPlace(
  { id, top }: Awaited<ReturnType<typeof readRememberedPosition>>,
  returns: number,
): Promise<void> {
  await expect.poll(async () => (await readRememberedPosition()).id).toBe(id);
  expect(Math.abs((await readRememberedPosition()).top - top)).toBeLessThanOrEqual(returns);
}

const topOf = (id: string) => page.locator(`#${id}`).evaluate((each) => Math.round(each.getBoundingClientRect().top));

async function settle(): Promise<void> {
  await expect.poll(renderedBlocks, { timeout: 20_000 }).toBe(allBlocks);
  await waitForStill(page);
}

async function openLong(): Promise<void> {
  await page.goto(server.url);
  await page.getByRole("link", { name: "Un très long rapport", exact: true }).tap();
  await title().waitFor();
}

describe("a very long article", () => {
  test("opens, scrolls and searches without holding up a slow phone", async () => {
    await page.goto(server.url);
    const link = page.getByRole("link", { name: "Un très long rapport", exact: true });
    await link.scrollIntoViewIfNeeded();
    const [row, height] = [await link.boundingBox(), 640];
    if (!row) throw new Error("The row is on the screen.");
    // Nothing is asked of the page while it is watched: to look through thousands of blocks is work, too.
    const opening = await readLongestTask(phone, 4, async () => {
      await page.touchscreen.tap(row.x + 20, row.y + 10);
      await page.waitForTimeout(4000);
      // A busy machine takes longer.
      await expect.poll(renderedBlocks, { interval: 2000, timeout: 60_000 }).toBe(allBlocks);
    });
    const scrolling = await readLongestTask(phone, 4, async () => {
      for (let step = 0; step < 15; step += 1) {
        await page.mouse.wheel(0, height);
        await page.waitForTimeout(60);
      }
    });
    await page.getByRole("button", { name: words.more, exact: true }).tap();
    await page.getByRole("dialog").getByRole("button", { name: words.search }).tap();
    await page.getByRole("searchbox").waitFor();
    const searching = await readLongestTask(phone, 4, async () => {
      await page.keyboard.type("region", { delay: 100 });
      await page.waitForTimeout(1000);
      await page.keyboard.press("Shift+Enter");
      await page.waitForTimeout(500);
    });
    const found = long.split("région").length - 1;
    expect(await page.locator("search").getByRole("status").first().textContent()).toContain(
      messages.format.number(found),
    );
    const longest = { opening, scrolling, searching };
    expect(Math.max(...Object.values(longest)), JSON.stringify(longest)).toBeLessThan(LONGEST_TASK_MS);
  });

  test("is as long as it will be, from the start, within a few percent", async () => {
    await openLong();
    const estimated = await page.evaluate(
      () =>
        new Promise<number>((tell) => {
          // After the next frame: sizes are observed in it.
          requestAnimationFrame(() => setTimeout(() => tell(document.documentElement.scrollHeight)));
        }),
    );
    await settle();
    await page.evaluate(() => {
      for (const far of document.querySelectorAll<HTMLElement>("[data-far]")) far.style.contentVisibility = "visible";
    });
    const actual = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(Math.abs(estimated - actual) / actual).toBeLessThan(0.05);
  });

  test("opens at a block that an address names, however far down", async () => {
    await openLong();
    await settle();
    const id = await page.locator("article p[id]").nth(1711).getAttribute("id");
    await page.goto("about:blank");
    await page.goto(`${server.url}article/tres-long/#${id}`);
    await title().waitFor();
    await expect.poll(() => topOf(id ?? ""), { timeout: 5_000 }).toBe(96);
    await settle();
    expect(await topOf(id ?? "")).toBe(96);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  });

  test("is found again where it was left, by Back, by reload and by the offer of another day", async () => {
    await openLong();
    await settle();
    const opened = new Date();
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight * 0.63, behavior: "instant" }));
    await waitForPlaceKept(page, "tres-long", opened);
    await waitForStill(page);
    const place = await readRememberedPosition();

    await page.goBack();
    await page.getByRole("link", { name: "Un très long rapport", exact: true }).waitFor();
    await page.goForward();
    await title().waitFor();
    await settle();
    await expectPlace(place, 1);

    await page.reload();
    await title().waitFor();
    await settle();
    await expectPlace(place, 2);

    await openLong();
    await page.getByRole("button", { name: words.resume }).tap();
    await expectPlace(place, 3);
  });

  test("leads from its table of contents to the last chapters, which is marked there", async () => {
    await openLong();
    await settle();
    await page.getByRole("button", { name: words.more, exact: true }).tap();
    await page.getByRole("dialog").getByRole("button", { name: words.contents }).tap();
    await page.getByRole("dialog").getByRole("link", { name: "Chapitre 97", exact: true }).tap();
    await expect.poll(() => topOf("chapitre-97")).toBe(96);
    await page.getByRole("button", { name: words.more, exact: true }).tap();
    await page.getByRole("dialog").getByRole("button", { name: words.contents }).tap();
    await expect
      .poll(() => page.getByRole("dialog").locator("[aria-current]").allTextContents())
      .toEqual(["Chapitre 97"]);
    await page.keyboard.press("Escape");
  });
});

test("an editor's remark on words that run over several nodes is underlined on each of them", async () => {
  await page.goto(`${server.url}article/note-sur-plusieurs/`);
  const text = page.locator("article p[id]");
  await text.waitFor();
  const underlined = await text.evaluate((block) =>
    [...block.querySelectorAll("span")].map((span) => [
      span.textContent,
      span.parentElement?.tagName,
      getComputedStyle(span).textDecorationStyle,
    ]),
  );
  expect(underlined).toEqual([
    ["trois ", "STRONG", "dotted"],
    ["mots", "EM", "dotted"],
    [" importants", "STRONG", "dotted"],
    [" ici", "P", "dotted"],
  ]);
  expect(await text.textContent()).toBe("Il y a trois mots importants ici, et la suite.");
  await page
    .getByRole("note", { name: words.editorNote("Grand Est en poche") })
    .getByText("Sic.")
    .waitFor();
});

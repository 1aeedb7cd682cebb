import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Desk } from "../../../src/publisher/desk/Desk";
import { type RunningDesk, startDesk } from "../../../src/publisher/desk/serve/startDesk";
import { buildEdition } from "../../../src/publisher/edition/buildEdition";
import { findOutlineFaults, findOverflow, findViolations } from "../../e2e/support/everyone";
import { pageLaunchOptions } from "../../support/chromium";
import { article } from "../makeDataFolder";
import { makeLastingFolder } from "./makeLastingFolder";

/* Somebody decides with both hands on the keyboard, in a real browser; what counts is what then stands in the files. */

const TOWNS = ["Metz", "Thionville", "Sarreguemines", "Forbach", "Florange", "Hayange", "Rombas", "Creutzwald"];
const COUNT = 60;
const files = Object.fromEntries(
  Array.from({ length: COUNT }, (_, at) => [
    `articles/fete-${at}.md`,
    article(`fete-${at}`, `Une fête s’ouvre à ${TOWNS[at % TOWNS.length]}, avec un feu.`),
  ]),
);

let folder: ReturnType<typeof makeLastingFolder>;
let running: RunningDesk;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  folder = makeLastingFolder(files);
  [running, browser] = await Promise.all([
    startDesk(new Desk(folder.path), { port: 0 }),
    chromium.launch({ ...pageLaunchOptions(), headless: true }),
  ]);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(running.url);
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
  folder?.remove();
});

const read = (file: string) => readFileSync(join(folder.path, file), "utf8");
const status = () => page.getByRole("status");
const position = () => page.getByText(/^\d+ of \d+$/);

test("one key accepts, one refuses, one takes it back", async () => {
  await position().getByText(`1 of ${COUNT}`).waitFor();
  await page.keyboard.press("a");
  await status().getByText("Accepted: Metz (57463). Written to places.yaml.").waitFor();
  await position()
    .getByText(`1 of ${COUNT - 1}`)
    .waitFor();
  expect(read("places.yaml")).toContain('{ article: fete-0, quote: "à Metz", words: "Metz" }');

  const refused = await page.getByRole("article").getByRole("heading").textContent();
  await page.keyboard.press("r");
  await status()
    .getByText(/^Refused/)
    .waitFor();
  expect(read("refused.yaml")).toMatch(/kind: place/);

  await page.keyboard.press("u");
  await status().getByText("Undone: refused.yaml reads as before.").waitFor();
  await page
    .getByRole("article")
    .getByRole("heading", { name: refused ?? "" })
    .waitFor();
  await page.keyboard.press("u");
  await status().getByText("Undone: places.yaml reads as before.").waitFor();
  await position().getByText(`1 of ${COUNT}`).waitFor();

  await page.keyboard.press("l");
  await page.keyboard.press("r");
  await position()
    .getByText(`2 of ${COUNT - 1}`)
    .waitFor();
  await status()
    .getByText(/^Refused/)
    .waitFor();
  await position()
    .getByText(`2 of ${COUNT - 1}`)
    .waitFor();
  await page.keyboard.press("u");
  await position().getByText(`2 of ${COUNT}`).waitFor();
  await page.keyboard.press("ArrowLeft");
  await position().getByText(`1 of ${COUNT}`).waitFor();
  expect(folder.list().filter((name) => /^(?:places|refused)\.yaml$/.test(name))).toEqual([]);
});

test("a key that is held down, or pressed with another, decides nothing", async () => {
  await page.keyboard.press("Control+a");
  await page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "a", repeat: true })));
  await page.keyboard.press("l");
  await position().getByText(`2 of ${COUNT}`).waitFor();
  await page.keyboard.press("ArrowLeft");
  await position().getByText(`1 of ${COUNT}`).waitFor();
});

test("an article that was edited meanwhile is told, read again and not written over", async () => {
  const edited = article("fete-0", "Une fête s’ouvre à Nancy, avec un feu.");
  writeFileSync(join(folder.path, "articles/fete-0.md"), edited);
  await page.keyboard.press("a");
  await status().getByText("articles/fete-0.md was changed meanwhile").waitFor();
  await page.getByRole("heading", { name: "This article is news of Nancy" }).waitFor();
  expect(read("articles/fete-0.md")).toBe(edited);
});

test("the other sheets tell where an article comes from, what check says, and how to publish", async () => {
  const sheet = (name: string) => page.getByRole("navigation").getByRole("button", { name }).click();
  await sheet("Sources");
  await page.getByText("It was written here, or its source is no longer listed in import/.").waitFor();
  await sheet("Problems");
  await page.getByText("The folder is sound: there is nothing to correct.").waitFor();
  writeFileSync(join(folder.path, "articles/fete-1.md"), read("articles/fete-1.md").replace("[eau]", "[air]"));
  await page.getByRole("button", { name: "Check again" }).click();
  await page.getByText(/fete-1\.md:4/).waitFor();
  await sheet("Publish");
  await page.getByRole("main").getByRole("button", { name: "Publish" }).click();
  await page.getByText("Not published: this has to be corrected first.").waitFor();
  await page.getByText(/fete-1\.md:4/).waitFor();
  writeFileSync(join(folder.path, "articles/fete-1.md"), read("articles/fete-1.md").replace("[air]", "[eau]"));
  await sheet("Proposals");
});

test("nothing keeps anybody out, on a phone in the light and on a desk in the dark", async () => {
  for (const [colorScheme, width] of [
    ["light", 390],
    ["dark", 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await findViolations(page)).toEqual([]);
    expect(await findOutlineFaults(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
  }
});

test("fifty decisions are made as fast as keys are pressed, and each is in the files", async () => {
  const waits = await page.evaluate(async () => {
    const times: number[] = [];
    const shown = () => document.querySelector("article .over")?.textContent;
    for (let count = 0; count < 50; count++) {
      const before = shown();
      const start = performance.now();
      dispatchEvent(new KeyboardEvent("keydown", { key: count % 5 === 4 ? "r" : "a" }));
      do await new Promise(requestAnimationFrame);
      while (shown() === before);
      times.push(performance.now() - start);
    }
    return times.sort((one, other) => one - other);
  });
  await page.getByText("Writing…").waitFor({ state: "hidden" });
  await position()
    .getByText(`1 of ${COUNT - 50}`)
    .waitFor();
  expect(read("places.yaml").match(/article: fete-/g)).toHaveLength(40);
  expect(read("refused.yaml").match(/^- /gm)).toHaveLength(10);
  expect((await buildEdition(folder.path)).problems).toEqual([]);
  // A frame or two; fifty in five minutes leave six seconds for each.
  expect(waits[25]).toBeLessThan(1_000);
  expect(complaints).toEqual([]);
});

import { expect, test } from "vitest";
import { writeBudgets } from "../../../src/publisher/site/budgets/budgets";
import { type Chunk, limits, measureBudgets } from "../../../src/publisher/site/budgets/measureBudgets";

const chunk = (file: string, facts: Partial<Chunk> = {}): Chunk => ({
  file,
  isEntry: false,
  loadedFor: null,
  imports: [],
  modules: [],
  ...facts,
});
const frontPage = "src/reader/features/front-page/FrontPageScreen.tsx";
const article = "src/reader/features/article/ArticleScreen.tsx";

const build = {
  chunks: [
    chunk("assets/start.js", { isEntry: true }),
    chunk("assets/app.js", { loadedFor: "src/reader/app/main.tsx", imports: ["assets/preact.js"] }),
    chunk("assets/preact.js", { imports: ["assets/app.js"] }),
    chunk("assets/front.js", { loadedFor: frontPage, imports: ["assets/list.js"], modules: [frontPage] }),
    chunk("assets/list.js", { imports: ["assets/preact.js"] }),
    chunk("assets/article.js", { loadedFor: article, imports: ["assets/list.js"], modules: [article] }),
    chunk("assets/dexie.js", { loadedFor: "src/reader/storage/index.ts" }),
  ],
  pages: [
    { name: "front page", files: ["index.html", "assets/a.woff2"] },
    { name: "article", files: ["article/a/index.html", "assets/a.woff2"] },
  ],
  precached: [
    { file: "assets/app.js", isLate: false },
    { file: "assets/app.css", isLate: false },
    { file: "assets/app.js", isLate: false },
    { file: "index.html", isLate: false },
    { file: "assets/a.woff2", isLate: false },
    { file: "assets/settings.js", isLate: true },
    { file: "edition/manifest.json", isLate: false },
  ],
};
const weights: Readonly<Record<string, number>> = {
  "assets/start.js": 100_000,
  "assets/app.js": 1,
  "assets/preact.js": 10,
  "assets/front.js": 100,
  "assets/list.js": 1000,
  "assets/article.js": 15_001,
  "assets/dexie.js": 999_999,
  "assets/app.css": 3,
  "article/a/index.html": 40,
  "assets/a.woff2": 5,
  "assets/settings.js": 7,
  "index.html": 20,
  "sw.js": 300,
  "edition/manifest.json": 999_999,
};
const size = (file: string) => weights[file] ?? Number.NaN;
const bytesByName = () =>
  Object.fromEntries(measureBudgets({ ...build, size }).map(({ name, bytes }) => [name, bytes]));

test("the first screen weighs the entry, the application, the front page and all that they import, each once", () => {
  expect(bytesByName()["script of the first screen"]).toBe(101_111);
});

test("a page is readable with its own file and its faces, without a script", () => {
  expect(bytesByName()["front page until it is readable"]).toBe(20 + 5);
  expect(bytesByName()["article until it is readable"]).toBe(40 + 5);
});

test("what arrives after the first screen is weighed screen by screen, and only screens are", () => {
  expect(Object.keys(bytesByName())).toEqual([
    "front page until it is readable",
    "article until it is readable",
    "script of the first screen",
    "first visit without the edition",
    "whole application on the phone",
    `screen ${article}`,
  ]);
  expect(bytesByName()[`screen ${article}`]).toBe(15_001);
});

test("a first visit weighs the page, the service worker and what that stores at once, the edition apart", () => {
  expect(bytesByName()["first visit without the edition"]).toBe(1 + 3 + 5 + 20 + 300);
});

test("the whole application weighs what the next start brings as well", () => {
  expect(bytesByName()["whole application on the phone"]).toBe(1 + 3 + 5 + 20 + 300 + 7);
});

test("a front page inside the entry is found; one that is nowhere stops the build", () => {
  const [entry, ...others] = build.chunks.filter(({ loadedFor }) => loadedFor !== frontPage);
  const inside = [chunk("assets/start.js", { ...entry, modules: [frontPage] }), ...others];
  const measured = measureBudgets({ ...build, chunks: inside, size });
  expect(measured.find(({ name }) => name === "script of the first screen")?.bytes).toBe(100_011);
  expect(() => measureBudgets({ ...build, chunks: others, size })).toThrow("front page");
});

test("limits are the ones that were promised", () => {
  expect(limits).toEqual({
    readable: 60_000,
    firstScreenScript: 40_000,
    firstVisit: 180_000,
    stored: 500_000,
    furtherScreen: 15_000,
  });
});

test("the table marks what is over and names its files, heaviest first", () => {
  const files = [
    { file: "assets/big.js", bytes: 30_000 },
    { file: "assets/small.js", bytes: 11_500 },
  ];
  const table = writeBudgets([
    { name: "script", limitBytes: 40_000, bytes: 41_500, files },
    { name: "style", limitBytes: 12_000, bytes: 12_000, files: [{ file: "assets/app.css", bytes: 12_000 }] },
  ]);
  expect(table.split("\n")).toEqual([
    "✗ script    41.5 kB of   40.0 kB",
    "      30.0 kB  assets/big.js",
    "      11.5 kB  assets/small.js",
    "✓ style     12.0 kB of   12.0 kB",
  ]);
});

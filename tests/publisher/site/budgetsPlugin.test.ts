import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, type Plugin } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { budgets } from "../../../src/publisher/site/budgets/budgets";
import { headers } from "../../../src/publisher/site/headers/headers";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "budgets-"));
  await write(
    "index.html",
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"></head><body><script type="module" src="./main.js"></script></body></html>`,
  );
  await write(
    "main.js",
    `import("./src/reader/features/front-page/FrontPageScreen.js"); import("./src/reader/features/article/ArticleScreen.js");`,
  );
  await write("src/reader/features/front-page/FrontPageScreen.js", `document.title = "À la une";`);
  await write("src/reader/features/article/ArticleScreen.js", `document.title = "Article";`);
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

/** Stands where the real build has the plugin that makes the service worker: writes `sw.js` when all else is written. */
const serviceWorker = (text: string): Plugin => ({
  name: "service-worker",
  closeBundle: { order: "post", sequential: true, handler: () => write("dist/sw.js", text) },
});
const buildWith = (text: string) =>
  build({
    root,
    configFile: false,
    logLevel: "silent",
    base: "/actu/",
    plugins: [budgets(), headers(), serviceWorker(text)],
  });
const precache = `precache([{url:"index.html",revision:"1"}])`;

/** Text that does not compress: hexadecimal digits of a fixed generator, about half a byte each. */
function noise(length: number): string {
  let state = 1;
  const digit = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16).toString(16).at(-1);
  };
  return Array.from({ length }, digit).join("");
}

test("a light build passes and leaves its numbers and its headers", async () => {
  await buildWith(precache);
  const kept: unknown = JSON.parse(await readFile(join(root, ".cache/budgets.json"), "utf8"));
  expect(kept).toMatchObject([
    { name: "front page until it is readable", limitBytes: 60_000, files: [{ file: "index.html" }] },
    { name: "script of the first screen", limitBytes: 40_000 },
    { name: "first visit without the edition" },
    { name: "whole application on the phone", files: [{ file: "index.html" }, { file: "sw.js" }] },
    { name: "screen src/reader/features/article/ArticleScreen.js" },
  ]);
  expect(await readFile(join(root, "dist/_headers"), "utf8")).toMatch(
    /^\/actu\/\*\n {2}Content-Security-Policy: default-src 'none'/,
  );
  expect(await readFile(join(root, "dist/index.html"), "utf8")).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/,
  );
});

test("a heavy front page fails the build", async () => {
  await write("src/reader/features/front-page/FrontPageScreen.js", `document.title = "${noise(100_000)}";`);
  await expect(buildWith(precache)).rejects.toThrow(
    /✗ script of the first screen +\d+\.\d kB of +40\.0 kB\n +\d+\.\d kB {2}assets\/FrontPageScreen/,
  );
});

test("a heavy front page without a script fails the build as well", async () => {
  const page = await readFile(join(root, "index.html"), "utf8");
  await write("index.html", page.replace("<body>", `<body><p>${noise(140_000)}</p>`));
  await expect(buildWith(precache)).rejects.toThrow(/✗ front page until it is readable +\d+\.\d kB of +60\.0 kB/);
});

test("a heavy further screen fails the build", async () => {
  await write("src/reader/features/article/ArticleScreen.js", `document.title = "${noise(40_000)}";`);
  await expect(buildWith(precache)).rejects.toThrow(/✗ screen src\/reader\/features\/article\/ArticleScreen.js/);
});

test("a service worker that precaches nothing fails the build", async () => {
  await expect(buildWith("")).rejects.toThrow("precaches nothing");
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findReadablePages } from "../../../src/publisher/site/budgets/budgets";
import { headers } from "../../../src/publisher/site/headers/headers";
import { inlineStyle } from "../../../src/publisher/site/prerender/inlineStyle";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "inline-style-"));
  const files = {
    "index.html": `<!doctype html><html lang="fr"><head><meta charset="utf-8"></head><body><script type="module" src="./main.js"></script></body></html>`,
    "main.js": `import "./main.css"; import("./src/reader/app/ArticleRoute.tsx"); import("./src/reader/features/settings/SettingsScreen.js");`,
    "main.css": "h1{color:red}",
    "src/reader/app/ArticleRoute.tsx": `import "./article.css";`,
    "src/reader/app/article.css": "h1{color:blue}",
    "src/reader/features/settings/SettingsScreen.js": `import "./settings.css"; export {};`,
    "src/reader/features/settings/settings.css": "h2{color:green}",
  };
  for (const [path, content] of Object.entries(files)) await write(path, content);
  await build({ root, configFile: false, logLevel: "silent", base: "/actu/", plugins: [inlineStyle(), headers()] });
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, content: string): Promise<void> {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), content);
}

test("the style of a first visit stands in the page, in the order of loading, and nowhere else", async () => {
  const html = await readFile(join(root, "dist/index.html"), "utf8");
  expect(/<style>([\s\S]*)<\/style>/.exec(html)?.[1]?.replace(/\s/g, "")).toBe("h1{color:red}h1{color:#00f}");
  expect(html).not.toContain("stylesheet");
  const styles = (await readdir(join(root, "dist/assets"))).filter((name) => name.endsWith(".css"));
  expect(styles).toEqual([expect.stringMatching(/^SettingsScreen-/)]);
});

test("only what comes late is loaded by a script", async () => {
  const names = (await readdir(join(root, "dist/assets"))).filter((name) => name.endsWith(".js"));
  const scripts = await Promise.all(names.map((name) => readFile(join(root, "dist/assets", name), "utf8")));
  const loaded = scripts.flatMap((script) => [...script.matchAll(/[\w-]+\.css/g)].map(([name]) => name));
  expect(loaded).toEqual([expect.stringMatching(/^SettingsScreen-/)]);
});

test("the page's policy admits it", async () => {
  const html = await readFile(join(root, "dist/index.html"), "utf8");
  expect(html).toMatch(/style-src &#39;self&#39; &#39;sha256-[\w+/]{43}=&#39;/);
});

test("a page needs its file, its preloaded faces and its linked style sheets to be readable", async () => {
  const font = `<link rel="preload" href="/actu/assets/a.woff2" as="font" crossorigin />`;
  const sheet = `<link rel="stylesheet" crossorigin href="/actu/assets/a.css">`;
  const script = `<link rel="modulepreload" href="/actu/assets/a.js">`;
  for (const [id, text] of [
    ["short", ""],
    ["middle", "m"],
    ["long", "long"],
  ] as const) {
    await write(`dist/article/${id}/index.html`, `${font}\n${sheet}${script}${text}`);
  }
  expect(await findReadablePages(join(root, "dist"), "/actu/")).toEqual([
    { name: "front page", files: ["index.html"] },
    { name: "article", files: ["article/middle/index.html", "assets/a.woff2", "assets/a.css"] },
  ]);
});

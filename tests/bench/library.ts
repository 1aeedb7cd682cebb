import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { createServer, type Plugin } from "vite";
import { chromiumLaunchOptions } from "../support/chromium";
import type { LibraryReport } from "./library/page";
import { measureScreen } from "./library/screen";

/*
 * How long a large library takes to open, to ask and to back up. Nothing is asserted: the machine decides.
 *
 *   npm run bench -- library [--favourites 2000] [--tags 300] [--highlights 5000] [--notes 0] [--dist dist]
 *
 * `--dist` is a build, whose screen of the library is opened, scrolled and used.
 */

const { values } = parseArgs({
  options: {
    favourites: { type: "string", default: "2000" },
    tags: { type: "string", default: "300" },
    highlights: { type: "string", default: "5000" },
    notes: { type: "string", default: "0" },
    dist: { type: "string", default: "dist" },
  },
});
const sizes = {
  favourites: Number(values.favourites),
  tags: Number(values.tags),
  highlights: Number(values.highlights),
  notes: Number(values.notes),
};

const server = await createServer({
  configFile: false,
  appType: "custom",
  logLevel: "error",
  plugins: [servePage()],
  optimizeDeps: { entries: ["tests/bench/library/page.ts"] },
});
await server.listen();
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage();
  await page.goto(new URL("/bench", server.resolvedUrls?.local[0]).href);
  await page.waitForFunction(() => "fillLibrary" in window);
  const filled = await page.evaluate((counts) => window.fillLibrary(counts), sizes);
  console.log(
    `${values.favourites} favourites, ${values.tags} tags, ${values.highlights} highlights, ${values.notes} notes`,
  );
  console.log(`restored in               ${filled.importMs.toFixed(0)} ms`);
  console.log(`on the disk               ${(filled.usageBytes / 1_000_000).toFixed(1)} MB`);

  // As at a start: another page, nothing warm but the disk.
  await page.reload();
  await page.waitForFunction(() => "openLibrary" in window);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const scriptMs = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  const before = await scriptMs();
  const report: LibraryReport = await page.evaluate(() => window.openLibrary());
  console.log(
    `everything read and indexed  ${report.openMs.toFixed(0)} ms, of which script ${((await scriptMs()) - before).toFixed(0)} ms`,
  );
  console.log(`  index, p50              ${report.indexMs.toFixed(1)} ms`);
  console.log(`  longest task            ${report.longestTaskMs.toFixed(0)} ms`);
  const rest = await page.evaluate(() => window.useLibrary());
  console.log(`a filter of three tags    ${rest.filterMs.toFixed(1)} ms`);
  console.log(`tags with counts          ${rest.tagsMs.toFixed(0)} ms`);
  console.log(`highlights of one article ${rest.highlightsMs.toFixed(1)} ms`);
  console.log(`one favourite, p50        ${rest.toggleMs.toFixed(1)} ms`);
  console.log(`200 articles tagged       ${rest.bulkMs.toFixed(0)} ms`);
  console.log(
    `backup                    ${(rest.backupBytes / 1_000_000).toFixed(2)} MB, packed ${(rest.packedBytes / 1_000_000).toFixed(2)} MB`,
  );
} finally {
  await browser.close();
  await server.close();
}
const screen = await measureScreen(resolve(values.dist), sizes);
console.log(`the screen, from the front page: ${screen.rows} rows after scrolling`);
console.log(`  script of an opening    ${screen.openScriptMs.map((ms) => ms.toFixed(0)).join(", ")} ms`);
console.log(`  longest task of it      ${screen.openTaskMs.toFixed(0)} ms`);
console.log(`  longest while scrolling ${screen.scrollTaskMs.toFixed(0)} ms`);
const { use } = screen;
console.log(
  `saving a note in an article  ${listMs(use.saveOnArticleMs)}; longest task of typing ${listMs([use.typeTaskMs])}`,
);
console.log(`saving a note, notes listed  ${listMs(use.saveOnNotesMs)}`);
console.log(`opening the tags          longest task ${listMs([use.tagsTabTaskMs])}`);
console.log(`searching the library     longest task ${listMs([use.searchTaskMs])}`);
console.log(`10,000 articles tagged    ${listMs([use.tagManyMs])}, longest task ${listMs([use.tagManyTaskMs])}`);
console.log(`« Sauvegarder »           ${listMs([use.backupMs])}, longest task ${listMs([use.backupTaskMs])}`);

function listMs(durations: readonly number[]): string {
  return `${durations.map((ms) => ms.toFixed(0)).join(", ")} ms`;
}

function servePage(): Plugin {
  return {
    name: "serve-page",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url !== "/bench") return next();
        response.setHeader("content-type", "text/html");
        response.end('<!doctype html><script type="module" src="/tests/bench/library/page.ts"></script>');
      });
    },
  };
}

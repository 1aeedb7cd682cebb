import { chromium } from "playwright-core";
import * as v from "valibot";
import { createServer, type Plugin } from "vite";
import { type Article, ArticleSchema } from "../../../src/domain/article/article";
import { cutSegments } from "../../../src/publisher/edition/search/cutSegments";
import { chromiumLaunchOptions } from "../../support/chromium";
import { type EditionFiles, makeEdition } from "../../support/makeEdition";
import type { BenchDocument } from "./engine";
import type { BrowserReport, OpenReport } from "./page";
import { readDocuments, readQueries } from "./readLines";
import type { Times } from "./report";

const SLOWDOWN = 4;
const SEARCHES = 60;
const OPENINGS = 7;

/** Ours as a reader has it: an installed edition, a thread of its own, Chromium slowed down four times. */
export async function runInBrowser(task: { readonly corpus: string; readonly queries: readonly string[] }) {
  const articles = readDocuments(task.corpus).map(toArticle);
  const starts = cutSegments(articles.map(({ id }) => id));
  const segments = starts.map((start, index) => articles.slice(start, starts[index + 1]));
  const files = await makeEdition(articles, { perPart: 20, segments });
  const searches = task.queries.flatMap((file) =>
    spread(
      readQueries(file).map(({ q }) => q),
      SEARCHES,
    ),
  );
  const server = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "error",
    plugins: [serve(files)],
    optimizeDeps: { entries: ["tests/bench/search/page.ts"] },
    // As the build does (`vite.config.ts`).
    resolve: { alias: { dexie: "dexie/dist/modern/dexie.mjs" } },
    worker: { format: "es" },
  });
  await server.listen();
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(new URL("/bench", server.resolvedUrls?.local[0]).href);
    await page.waitForFunction(() => "searchBench" in window);
    await page.evaluate(() => window.searchBench.install());
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const openings: OpenReport[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      // Another page of the same phone: its script has read nothing yet.
      const fresh = await context.newPage();
      await fresh.goto(page.url());
      await fresh.waitForFunction(() => "searchBench" in window);
      const own = await context.newCDPSession(fresh);
      await own.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
      openings.push(await fresh.evaluate(() => window.searchBench.open()));
      await fresh.close();
    }
    const list = (name: keyof OpenReport) => openings.map((opening) => opening[name].toFixed(0)).join(", ");
    console.log(`\nours in Chromium, its page slowed down, ${OPENINGS} starts`);
    console.log(`  index open in           ${list("indexMs")} ms`);
    console.log(`  with the reader's own, and a first answer  ${list("answerMs")} ms`);
    const report = await page.evaluate((list) => window.searchBench.run(list), searches);
    print(report);
    return report;
  } finally {
    await browser.close();
    await server.close();
  }
}

function toArticle({ id, title, body }: BenchDocument, index: number): Article {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  const paragraphs = body.slice(0, 100_000).split(/\n+/);
  return v.parse(ArticleSchema, {
    id: `${slug}-${index}`,
    title,
    topics: ["economie"],
    date: { basis: "unknown" },
    sortKey: String(index).padStart(6, "0"),
    words: 1,
    standfirst: "",
    body: {
      type: "root",
      children: paragraphs.map((text, place) => ({
        type: "paragraph",
        data: { id: `b${place}` },
        children: [{ type: "text", value: text }],
      })),
    },
    notes: [],
  });
}

/** Some from all over a list. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, index) => index % step === 0).slice(0, count);
}

function serve(files: EditionFiles): Plugin {
  return {
    name: "serve-page-and-edition",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, folder = "", file = ""] = (request.url ?? "").split("/");
        const bytes = folder === "edition" ? files.get(file) : undefined;
        if (bytes) response.setHeader("content-length", bytes.byteLength).end(bytes);
        else if (request.url === "/bench") {
          response.setHeader("content-type", "text/html");
          response.end(
            '<!doctype html><input><ul></ul><script type="module" src="/tests/bench/search/page.ts"></script>',
          );
        } else next();
      });
    },
  };
}

function print({ slowdown, worked, typed, details, longTasks, longestTaskMs, searches }: BrowserReport): void {
  const times = ({ p50, p95, max }: Times) => `p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} max ${max.toFixed(1)} ms`;
  console.log(
    `\nours in Chromium, its page ×${slowdown.toFixed(1)} slower than it is; ${typed.count} letters of ${searches} searches`,
  );
  console.log(`  all on the slow page: a letter's work ${times(worked)}`);
  console.log(`  searched in the thread: letter to results in the page ${times(typed)}`);
  console.log(`    to the first passages ${times(details)}`);
  console.log(`    tasks of the page over 50 ms: ${longTasks}, the longest ${longestTaskMs.toFixed(0)} ms`);
}

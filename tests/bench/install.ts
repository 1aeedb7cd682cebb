import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { createServer, type Plugin } from "vite";
import type { Article } from "../../src/domain/article/article";
import { cutSegments } from "../../src/publisher/edition/search/cutSegments";
import { chromiumLaunchOptions } from "../support/chromium";
import { type EditionFiles, makeArticle, makeEdition } from "../support/makeEdition";
import type { InstallReport } from "./installPage";
import { makeVocabulary, seededRandom } from "./makeVocabulary";

/*
 * How long a large edition takes from the server to the phone's database, and how long reading from it takes then.
 * Nothing is asserted: the machine decides.
 *
 *   npm run bench -- install [--articles 10000] [--per-part 20]
 */

const { values } = parseArgs({
  options: { articles: { type: "string", default: "10000" }, "per-part": { type: "string", default: "20" } },
});
const perPart = Number(values["per-part"]);
const articles = makeLongArticles(Number(values.articles));
const files = await publish(articles);
const folders = new Map([
  ["first", files],
  // Of the newest the index has a small segment, of the oldest a large one.
  ["newest-corrected", await publish(correctOne(articles, articles.length - 1))],
  ["oldest-corrected", await publish(correctOne(articles, 0))],
]);
const server = await createServer({
  configFile: false,
  appType: "custom",
  logLevel: "error",
  plugins: [servePageAndEditions(folders)],
  optimizeDeps: { entries: ["tests/bench/installPage.ts"] },
  worker: { format: "es" },
});
await server.listen();
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage();
  await page.goto(new URL("/bench", server.resolvedUrls?.local[0]).href);
  await page.waitForFunction(() => "runInstallBench" in window);
  const json = sumOf(articles, (article) => JSON.stringify(article).length);
  const packed = sumOf([...files.values()], (bytes) => bytes.byteLength);
  console.log(
    `${articles.length} articles, ${files.size - 1} parts, ${megabytes(json)} of JSON, ${megabytes(packed)} packed`,
  );
  print(
    await page.evaluate(
      (ids) => window.runInstallBench(ids),
      articles.map(({ id }) => id),
    ),
  );
} finally {
  await browser.close();
  await server.close();
}

function print(report: InstallReport): void {
  console.log(`first installation        ${report.installSeconds.toFixed(2)} s`);
  console.log(`  page held up at most    ${report.longestPauseMs.toFixed(0)} ms`);
  console.log(`  on the disk             ${megabytes(report.usageBytes)}`);
  console.log(`nothing new               ${report.upToDateSeconds.toFixed(2)} s`);
  for (const [which, { seconds, bytes }] of Object.entries(report.updates)) {
    console.log(
      `${`the ${which} one corrected`.padEnd(25)} ${seconds.toFixed(2)} s, ${(bytes / 1000).toFixed(1)} kB fetched`,
    );
  }
  console.log(`one article, p50 / p95    ${report.article.p50.toFixed(1)} / ${report.article.p95.toFixed(1)} ms`);
  console.log(`first 30 headlines, p50   ${report.headlinesMs.toFixed(1)} ms`);
  console.log(`30 of one topic, p50      ${report.topicHeadlinesMs.toFixed(1)} ms`);
  console.log(`neighbours, p50           ${report.neighboursMs.toFixed(1)} ms`);
}

function servePageAndEditions(editions: ReadonlyMap<string, EditionFiles>): Plugin {
  return {
    name: "serve-page-and-editions",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, folder = "", file = ""] = (request.url ?? "").split("/");
        const bytes = editions.get(folder)?.get(file);
        if (bytes) response.setHeader("content-length", bytes.byteLength).end(bytes);
        else if (request.url === "/bench") {
          response.setHeader("content-type", "text/html");
          response.end('<!doctype html><script type="module" src="/tests/bench/installPage.ts"></script>');
        } else next();
      });
    },
  };
}

/** About 3.5 kB of JSON each, in words that are as repetitive as French: packed, a third of it is left. */
function makeLongArticles(count: number): readonly Article[] {
  const random = seededRandom(1);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() ** 2 * list.length)];
  const vocabulary = makeVocabulary(4000, random);
  const sentence = (words: number) => `${Array.from({ length: words }, () => pick(vocabulary)).join(" ")}.`;
  return Array.from({ length: count }, (_, index) => {
    const article = makeArticle(index + 1, { title: sentence(8), topics: [index % 10 === 0 ? "culture" : "economie"] });
    const [block] = article.body.children;
    if (block?.type !== "paragraph") throw new Error("makeArticle makes a paragraph");
    const children = Array.from({ length: 8 }, () => ({
      ...block,
      children: [{ type: "text" as const, value: sentence(55) }],
    }));
    return { ...article, standfirst: sentence(20), body: { ...article.body, children } };
  });
}

function publish(list: readonly Article[]): Promise<EditionFiles> {
  const starts = cutSegments(list.map(({ id }) => id));
  return makeEdition(list, { perPart, segments: starts.map((start, index) => list.slice(start, starts[index + 1])) });
}

function correctOne(list: readonly Article[], place: number): readonly Article[] {
  return list.map((article, index) => (index === place ? { ...article, title: "Corrigé" } : article));
}

function sumOf<T>(list: readonly T[], size: (item: T) => number): number {
  return list.reduce((sum, item) => sum + size(item), 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

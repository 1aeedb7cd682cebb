import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { findChromium } from "../../.ci/findChromium.mjs";
import { decode } from "../../src/domain/decode";
import { compressTexts } from "../../src/publisher/site/precompress";
import { readOwnBlockingTime } from "../support/readOwnBlockingTime";
import { startTestServer } from "../support/server";

/*
 * What Lighthouse says of a phone's first visit: the middle one of three runs for the front page and for an article,
 * and what costs the points that are missing. Goal: 100 in all four categories.
 * Then the largest text's moment once more on a network and a processor that are really slowed down (`devtools`), where
 * the usual run only reckons with them; goal: 1.2 s.
 *
 *   npm run bench -- lighthouse [DIST] [--all]
 *
 * DIST is a build; `dist` unless told. `--all`: the other screens, too.
 */

const RUNS = 3;
const pages = { "front page": "", article: "article/orientations-budgetaires-2020/" } as const;
const otherScreens = [
  ...["programmes/", "programme/plan-intelligence-artificielle/", "explorer/", "explorer/carte/"],
  ...["explorer/chronologie/", "explorer/chiffres/", "explorer/sigles/", "explorer/lieu/toul/", "recherche/"],
  ...["bibliotheque/", "contacts/", "hors-ligne/", "dossier/", "reglages/", "a-propos/", "accessibilite/"],
  "confidentialite/",
] as const;
/** Not one of the project's packages: it brings 181 others, which nobody else needs. */
const PACKAGE = "lighthouse@12.8.2";
/** Chromium does not always start to trace in time; Lighthouse says so and ends. */
const ATTEMPTS = 3;

const metrics = [
  ["first-contentful-paint", "ms"],
  ["largest-contentful-paint", "ms"],
  ["speed-index", "ms"],
  ["cumulative-layout-shift", ""],
  ["total-blocking-time", "ms"],
] as const;

const AuditSchema = v.object({
  title: v.string(),
  score: v.nullable(v.number()),
  displayValue: v.optional(v.string()),
  numericValue: v.optional(v.number()),
});
const ReportSchema = v.object({
  categories: v.record(
    v.string(),
    v.object({
      title: v.string(),
      score: v.nullable(v.number()),
      auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
    }),
  ),
  audits: v.record(v.string(), AuditSchema),
});
type Report = v.InferOutput<typeof ReportSchema> & { readonly ownBlockingMs: number };

/** `simulate` is what every report of Lighthouse uses unless told. */
type Throttling = "simulate" | "devtools";

// Lighthouse times with the clock: whatever else the machine does is counted against the page.
const [load = 0] = loadavg();
if (load > 1)
  console.log(`This machine is busy (load ${load.toFixed(1)}): Lighthouse will find too much blocking time.`);

const { values, positionals } = parseArgs({ options: { all: { type: "boolean" } }, allowPositionals: true });
// As hosts send it: what is not packed would cost points.
const root = await mkdtemp(join(tmpdir(), "lighthouse-site-"));
await cp(resolve(positionals[0] ?? "dist"), root, { recursive: true });
await compressTexts(root);
const server = await startTestServer({ root });
try {
  for (const [name, address] of Object.entries(pages)) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run += 1) reports.push(await visit(server.url + address));
    console.log(`\n${name}`);
    describe(reports);
    const slowed: Report[] = [];
    for (let run = 0; run < RUNS; run += 1) slowed.push(await visit(server.url + address, "devtools"));
    const moments = slowed.map(({ audits }) => audits["largest-contentful-paint"]?.numericValue ?? Number.NaN);
    console.log(`  largest-contentful-paint, really slowed down   ${moments.map((ms) => ms.toFixed(0)).join(", ")} ms`);
  }
  for (const address of values.all ? otherScreens : []) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run += 1) reports.push(await visit(server.url + address));
    console.log(`\n${address}`);
    describe(reports);
  }
} finally {
  await server.close();
  await rm(root, { recursive: true });
}

async function visit(url: string, throttling: Throttling = "simulate"): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), "lighthouse-"));
  try {
    const file = join(folder, "report.json");
    await runLighthouse([
      url,
      "--quiet",
      `--throttling-method=${throttling}`,
      "--save-assets",
      "--output=json",
      `--output-path=${file}`,
    ]);
    const report = decode(ReportSchema, JSON.parse(await readFile(file, "utf8")));
    if (!report.ok) throw new Error(`Lighthouse's report is not understood: ${JSON.stringify(report.issues[0])}`);
    return { ...report.value, ownBlockingMs: await readOwnBlockingTime(join(folder, "report-0.trace.json")) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Through its command line, whose options are its interface; its default is a slow phone on a slow network. */
async function runLighthouse(options: readonly string[]): Promise<void> {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("Lighthouse is fetched by npm: `npm run bench -- lighthouse`.");
  const command = [npm, "exec", "--yes", `--package=${PACKAGE}`, "--", "lighthouse"];
  const chromeFlags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run";
  for (let attempt = 1; ; attempt += 1) {
    const child = spawn(process.execPath, [...command, ...options, chromeFlags], {
      env: { ...process.env, CHROME_PATH: findChromium() },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [code] = await once(child, "close");
    if (code === 0) return;
    if (attempt === ATTEMPTS) throw new Error(`Lighthouse ended with ${code}.`);
  }
}

function describe(reports: readonly Report[]): void {
  const scoreOf = ({ categories }: Report, id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const byPerformance = [...reports].sort((one, other) => scoreOf(one, "performance") - scoreOf(other, "performance"));
  // One run, the middle one, so that the numbers below belong together.
  const middle = byPerformance[Math.floor(byPerformance.length / 2)];
  if (!middle) return;
  for (const [id, { title }] of Object.entries(middle.categories)) {
    const all = reports.map((report) => scoreOf(report, id)).join(", ");
    console.log(`  ${title.padEnd(16)} ${String(scoreOf(middle, id)).padStart(3)}   (${all})`);
  }
  for (const [id, unit] of metrics) {
    const value = middle.audits[id]?.numericValue ?? Number.NaN;
    console.log(`  ${id.padEnd(26)} ${unit === "ms" ? `${Math.round(value)} ms` : value.toFixed(3)}`);
  }
  const own = reports.map(({ ownBlockingMs }) => Math.round(ownBlockingMs)).sort((one, other) => one - other);
  console.log(`  ${"… by the page's own work".padEnd(26)} ${own[Math.floor(own.length / 2)]} ms   (${own.join(", ")})`);
  for (const reason of listReasons(middle)) console.log(`  – ${reason}`);
}

/** Whatever did not get full marks: what costs points first, heaviest first; then what Lighthouse only advises. */
function listReasons({ categories, audits }: Report): readonly string[] {
  const missing = Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score === 1) return [];
      const lost = Math.round((1 - audit.score) * 100);
      const facts = audit.displayValue ? `, ${audit.displayValue}` : "";
      const price = weight > 0 ? `${lost} of 100 lost, weight ${weight}` : "advice";
      return [{ weight: weight * lost, text: `${title} (${price}): ${audit.title}${facts}` }];
    }),
  );
  return missing.sort((one, other) => other.weight - one.weight).map(({ text }) => text);
}

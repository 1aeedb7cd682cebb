import { mkdtemp, readdir, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";
import { compileCorpus } from "../../src/publisher/edition/compile/compileEdition";
import { writeEdition } from "../../src/publisher/edition/writeEdition";
import { copyFolder } from "../support/copyFolder";
import { costOfUpdate, listParts } from "./edition/costOfUpdate";
import { listTexts, makeCorpus, readTexts, type Text } from "./edition/makeCorpus";
import { makeTexts } from "./edition/makeTexts";
import { measurePhone, measureStarts, type PhoneReport, type Start } from "./edition/measurePhone";

/*
 * What a large edition costs: bytes and requests of a corrected word, old and new, and with the built application in a
 * browser the first visit, the installation beside a bare write of the same bytes into IndexedDB, and the start without a
 * server. The starts of all sizes run in turn, so the ratios to the smallest are of the same minutes. Nothing is asserted.
 *
 *   npm run bench -- edition [--texts FOLDER] [--sizes 14,1000,10000] [--dist dist] [--rounds 3] [--no-browser] [--cut N] [--keep MEGABYTES]
 *
 * FOLDER has *.jsonl or *.jsonl.gz of { id, title, body, date? }: the largest is taken, and repeated with changed words where
 * it has too few. Without it the texts are made up. `--cut`: only so many characters of each, for a machine with little memory.
 * `--keep`: the reader chose to keep the newest texts up to this size, and finds the others listed.
 * A hundred thousand (`--sizes 14,100000 --cut 700 --rounds 1`) are compiled once, without corrections; their index takes many minutes and 4 GB (`NODE_OPTIONS=--max-old-space-size=6000`).
 */

/** Each correction is one more compilation of the whole. */
const CORRECTED_UP_TO = 20_000;
/** They differ much and take little. */
const STARTS_PER_ROUND = 5;

const { values } = parseArgs({
  options: {
    texts: { type: "string" },
    sizes: { type: "string", default: "14,1000,10000" },
    dist: { type: "string", default: "dist" },
    rounds: { type: "string", default: "3" },
    cut: { type: "string" },
    keep: { type: "string" },
    "no-browser": { type: "boolean", default: false },
  },
});
console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`);
const texts = values.texts === undefined ? makeTexts(10_000) : await readLargest(values.texts);
const folder = await mkdtemp(join(tmpdir(), "edition-bench-"));
try {
  const sizes = values.sizes.split(",").map(Number);
  const profiles: string[] = [];
  let smallest: PhoneReport | undefined;
  for (const size of sizes) {
    const all = listTexts(texts, size).map((text) => ({
      ...text,
      body: text.body.slice(0, Number(values.cut ?? 1e9)),
    }));
    const edition = await compile(all);
    describe(size, edition);
    const corrected = size > CORRECTED_UP_TO ? undefined : { old: Math.floor(size / 5), fresh: size - 2 };
    const old = corrected && (await compile(correct(all, corrected.old)));
    if (old) printCost("an old one corrected", edition, old);
    const fresh = corrected && (await compile(correct(all, corrected.fresh)));
    if (fresh) printCost("a new one corrected", edition, fresh);
    if (values["no-browser"]) continue;
    const first = await build("first", edition);
    const roots =
      old && fresh ? ([first, await build("old", old), await build("new", fresh)] as const) : ([first] as const);
    const rounds = Number(values.rounds);
    const report = await measurePhone({
      roots,
      folder,
      rounds,
      megabytes: values.keep ? Number(values.keep) : undefined,
    });
    smallest ??= report;
    print(report, smallest);
    profiles.push(report.profile);
    for (const root of roots) await rm(root, { recursive: true });
  }
  if (profiles.length > 0) printStarts(sizes, await measureStarts(profiles, STARTS_PER_ROUND * Number(values.rounds)));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function readLargest(from: string): Promise<readonly Text[]> {
  const names = (await readdir(from)).filter((name) => /^corpus.*\.jsonl(\.gz)?$/.test(name));
  const all = names.map((name) => readTexts(join(from, name)));
  const largest = all.reduce<readonly Text[]>((best, list) => (list.length > best.length ? list : best), []);
  return largest.toSorted((one, other) => compareText(`${one.date ?? ""}${one.id}`, `${other.date ?? ""}${other.id}`));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

async function compile(list: readonly Text[]): Promise<CompiledEdition> {
  const result = await compileCorpus(makeCorpus(list));
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.edition;
}

/** One word more, in the middle of a text. */
function correct(list: readonly Text[], place: number): readonly Text[] {
  return list.map((text, index) => {
    if (index !== place) return text;
    const words = text.body.split(" ");
    return { ...text, body: words.toSpliced(Math.floor(words.length / 2), 0, "rectification").join(" ") };
  });
}

async function build(name: string, edition: CompiledEdition): Promise<string> {
  const root = join(folder, name);
  copyFolder(resolve(values.dist), root);
  await rm(join(root, "edition"), { recursive: true });
  await writeEdition(edition, join(root, "edition"));
  return root;
}

function describe(size: number, edition: CompiledEdition): void {
  const { manifest, manifestJson } = edition;
  const parts = listParts(edition);
  console.log(
    `\n${size} articles: ${parts.length} parts, ${megabytes(manifest.bytes)}, manifest ${kilobytes(Buffer.byteLength(manifestJson))}`,
  );
  const kinds = new Set(parts.map(({ kind }) => kind));
  for (const kind of kinds) {
    const some = parts.filter((part) => part.kind === kind);
    console.log(`  ${kind.padEnd(12)} ${some.length}, ${kilobytes(some.reduce((sum, { bytes }) => sum + bytes, 0))}`);
  }
}

function printCost(what: string, before: CompiledEdition, after: CompiledEdition): void {
  const { bytes, requests, byKind } = costOfUpdate(before, after);
  const details = [...byKind].map(([kind, cost]) => `${kind} ${kilobytes(cost)}`).join(", ");
  console.log(`  ${what}: ${kilobytes(bytes)} in ${requests} requests (${details})`);
}

function print(report: PhoneReport, smallest: PhoneReport): void {
  const { firstVisitMs, installedMs, installMs, listedMs, bareFetchMs, bareWriteMs } = report;
  const { longestTaskMs, corrections } = report;
  console.log(
    `  fetched of the edition  ${megabytes(report.bytes)}\n  first readable page     ${firstVisitMs.toFixed(0)} ms, ${times(firstVisitMs, smallest.firstVisitMs)} the smallest's`,
  );
  console.log(`  installed after         ${installedMs.toFixed(0)} ms`);
  console.log(
    `    of which installing   ${installMs.toFixed(0)} ms, ${times(installMs, bareFetchMs)} fetching and writing alone (${bareFetchMs.toFixed(0)} ms), ${times(installMs, bareWriteMs)} a bare write (${bareWriteMs.toFixed(0)} ms)`,
  );
  console.log(`    until all is listed    ${listedMs.toFixed(0)} ms, ${times(listedMs, bareFetchMs)}`);
  console.log(
    `  longest task, ×4 slower ${longestTaskMs.install.toFixed(0)} ms of the processor's from the first request on, ${longestTaskMs.start.toFixed(0)} ms before`,
  );
  for (const { what, bytes, requests, ms } of corrections) {
    console.log(`  ${what} on the wire: ${kilobytes(bytes)}, ${requests} requests, ${ms.toFixed(0)} ms`);
  }
}

function printStarts(sizes: readonly number[], starts: readonly Start[]): void {
  const [smallest] = starts;
  if (!smallest) return;
  console.log("\nstart without a server, of all in turn");
  for (const [index, { readableMs, awakeMs }] of starts.entries()) {
    const toRead = `${readableMs.toFixed(0)} ms to read, ${times(readableMs, smallest.readableMs)} the smallest's`;
    const awake = `${awakeMs.toFixed(0)} ms until it runs, ${times(awakeMs, smallest.awakeMs)}`;
    console.log(`  ${String(sizes[index]).padEnd(7)} articles  ${toRead}; ${awake}`);
  }
}

function times(one: number, other: number): string {
  return `× ${(one / other).toFixed(2)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

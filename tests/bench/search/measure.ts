import { writeFileSync } from "node:fs";
import { seededRandom } from "../makeVocabulary";
import type { BenchDocument, Engine, Ready } from "./engine";
import { mistype } from "./mistype";
import { type BenchQuery, readDocuments, readQueries } from "./readLines";
import { type EngineReport, type Quality, type SetReport, summarise, type Times } from "./report";

/* One engine, in a process of its own: what it holds is then its own, too. */

type Task = {
  readonly engine: string;
  readonly corpus: string;
  readonly queries: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  readonly clock: "wall" | "processor";
  readonly out: string;
};

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  ours: async () => (await import("./ours")).ours,
  minisearch: async () => (await import("./minisearch")).minisearch,
  lunr: async () => (await import("./lunr")).lunrEngine,
  flexsearch: async () => (await import("./flexsearch")).flexsearch,
  orama: async () => (await import("./orama")).orama,
  sqlite: async () => (await import("./sqlite")).sqlite,
};

/** How many of the slowest are asked again, and how often. */
const SLOWEST = 20;
const AGAIN = 5;

const task: Task = JSON.parse(process.argv[2] ?? "{}");

/** Milliseconds, of the wall's clock or of what the processor worked for this process. */
const now = task.clock === "processor" ? readProcessorTime : () => performance.now();

function readProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const load = engines[task.engine];
if (!load) throw new Error(`There is no engine ${task.engine}: ${Object.keys(engines).join(", ")}`);
writeFileSync(task.out, JSON.stringify(await measure(await load(), task)));

async function measure(engine: Engine, { corpus, queries, seconds, seed }: Task): Promise<EngineReport> {
  const { files, buildSeconds, documents } = await build(engine, corpus);
  const before = holdings();
  const start = now();
  const ready = await engine.load(files);
  await ready.find("grand est", true);
  const loadMs = now() - start;
  const after = holdings();
  const sets: SetReport[] = [];
  for (const file of queries) sets.push(await measureSet(ready, file, { seconds, seed }));
  return {
    documents,
    buildSeconds,
    diskBytes: files.reduce((sum, { length }) => sum + length, 0),
    files: files.length,
    loadMs,
    heapBytes: after.heap - before.heap,
    bufferBytes: after.buffers - before.buffers,
    sets,
  };
}

/** In a function of its own, so that the documents and the index that was built are let go. */
async function build(engine: Engine, corpus: string) {
  const documents: readonly BenchDocument[] = readDocuments(corpus);
  const start = now();
  const files = await engine.build(documents);
  return { files, buildSeconds: (now() - start) / 1000, documents: documents.length };
}

function holdings(): { readonly heap: number; readonly buffers: number } {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: Math.max(external, arrayBuffers) };
}

async function measureSet(
  ready: Ready,
  file: string,
  { seconds, seed }: { readonly seconds: number; readonly seed: number },
): Promise<SetReport> {
  const queries = readQueries(file);
  const random = seededRandom(seed);
  const unaccented = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");
  const { quality, times } = await ask(ready, queries, (text) => text);
  return {
    queries: file,
    count: queries.length,
    ...quality,
    whole: times,
    withoutAccents: (await ask(ready, queries, unaccented)).quality,
    withTypo: (await ask(ready, queries, (text) => mistype(text, random))).quality,
    ...(await typeAll(ready, queries, seconds)),
  };
}

async function ask(
  ready: Ready,
  queries: readonly BenchQuery[],
  change: (text: string) => string,
): Promise<{ readonly quality: Quality; readonly times: Times }> {
  const times: number[] = [];
  let [recall, mrr, hits] = [0, 0, 0];
  for (const { q, rel } of queries) {
    const text = change(q);
    const start = now();
    const found = await ready.find(text, false);
    times.push(now() - start);
    const wanted = new Set(rel);
    const places = found.flatMap((id, place) => (wanted.has(id) ? [place] : []));
    recall += places.length / Math.min(10, wanted.size);
    mrr += places[0] === undefined ? 0 : 1 / (places[0] + 1);
    hits += places.length > 0 ? 1 : 0;
  }
  const count = queries.length;
  return { quality: { recall: recall / count, mrr: mrr / count, hits: hits / count }, times: summarise(times) };
}

/** All beginnings of the first search, then of the next, until the time is over; searches from all over the list come early. */
async function typeAll(
  ready: Ready,
  queries: readonly BenchQuery[],
  seconds: number,
): Promise<{ readonly typed: Times; readonly slowestAgain: number }> {
  const asked: { readonly text: string; readonly ms: number }[] = [];
  for (const text of listBeginnings(queries, performance.now() + seconds * 1000)) {
    asked.push({ text, ms: await timeTyped(ready, text) });
  }
  const slowest = asked.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST);
  let slowestAgain = 0;
  for (const { text } of slowest) {
    const times: number[] = [];
    for (let time = 0; time < AGAIN; time += 1) times.push(await timeTyped(ready, text));
    slowestAgain = Math.max(slowestAgain, Math.min(...times));
  }
  return { typed: summarise(asked.map(({ ms }) => ms)), slowestAgain };
}

async function timeTyped(ready: Ready, text: string): Promise<number> {
  const start = now();
  await ready.find(text, true);
  return now() - start;
}

function* listBeginnings(queries: readonly BenchQuery[], end: number): Generator<string> {
  const stride = 17;
  for (let turn = 0; turn < stride; turn += 1) {
    for (let index = turn; index < queries.length; index += stride) {
      const text = queries[index]?.q ?? "";
      for (let length = 1; length <= text.length; length += 1) {
        if (performance.now() > end) return;
        yield text.slice(0, length);
      }
    }
  }
}

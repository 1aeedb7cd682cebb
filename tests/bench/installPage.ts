import * as v from "valibot";
import { ArticleIdSchema, TopicIdSchema } from "../../src/domain/ids";
import { configureStorage, readArticle, readNeighbours, watchHeadlines } from "../../src/reader/storage";
import { createClient } from "../../src/reader/worker/createClient";
import workerUrl from "../../src/reader/worker/main.ts?worker&url";
import { answerOf, firstOf } from "../support/installFrom";

/** An edition in which one article was corrected. */
type Update = { readonly seconds: number; readonly bytes: number };

export type InstallReport = {
  readonly installSeconds: number;
  /** Longest time the page could not answer a finger while the thread worked. */
  readonly longestPauseMs: number;
  readonly usageBytes: number;
  readonly upToDateSeconds: number;
  readonly updates: { readonly newest: Update; readonly oldest: Update };
  readonly article: { readonly p50: number; readonly p95: number };
  readonly headlinesMs: number;
  readonly topicHeadlinesMs: number;
  readonly neighboursMs: number;
};

declare global {
  interface Window {
    runInstallBench: (ids: readonly string[]) => Promise<InstallReport>;
  }
}

const SCOPE = "/bench/";
const SAMPLES = 200;
let folder = "first";
const { installEdition } = createClient({
  spawn: () => new Worker(workerUrl, { type: "module" }),
  idleAfterMs: 30_000,
  place: () => ({
    scope: SCOPE,
    editionUrl: new URL(`/${folder}/`, location.href).href,
    trust: { edition: "", keys: [] },
  }),
});

window.runInstallBench = async (written) => {
  configureStorage(SCOPE);
  const pauses = watchPauses();
  const installSeconds = await secondsOf("installed");
  const longestPauseMs = pauses.stop();
  const { usage = 0 } = await navigator.storage.estimate();
  const upToDateSeconds = await secondsOf("up-to-date");

  // Far apart, so that hardly any is in a part that is still unpacked.
  const ids = Array.from({ length: SAMPLES }, (_, index) => written[(index * 7919) % written.length]);
  const sampled = v.parse(v.array(ArticleIdSchema), ids);
  const article = await percentiles(sampled, async (id) => answerOf(await readArticle(id)));
  const neighbours = await percentiles(sampled, async (id) => answerOf(await readNeighbours(id)));
  const headlines = await percentiles(sampled, () => firstOf(watchHeadlines({ limit: 30 })));
  const topic = v.parse(TopicIdSchema, "culture");
  const topicHeadlines = await percentiles(sampled, () => firstOf(watchHeadlines({ topic, limit: 30 })));

  const updates = { newest: await update("newest-corrected"), oldest: await update("oldest-corrected") };
  return {
    installSeconds,
    longestPauseMs,
    usageBytes: usage,
    upToDateSeconds,
    updates,
    article,
    headlinesMs: headlines.p50,
    topicHeadlinesMs: topicHeadlines.p50,
    neighboursMs: neighbours.p50,
  };
};

async function update(to: string): Promise<Update> {
  folder = to;
  const begun = performance.now();
  const outcome = await installEdition();
  const bytes = outcome.outcome === "installed" ? outcome.fetchedBytes : Number.NaN;
  return { seconds: (performance.now() - begun) / 1000, bytes };
}

async function secondsOf(expected: string): Promise<number> {
  const begun = performance.now();
  const outcome = await installEdition();
  if (outcome.outcome !== expected) throw new Error(JSON.stringify(outcome));
  return (performance.now() - begun) / 1000;
}

async function percentiles<T>(items: readonly T[], work: (item: T) => Promise<unknown>) {
  const times: number[] = [];
  for (const item of items) {
    const begun = performance.now();
    await work(item);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

function watchPauses(): { readonly stop: () => number } {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}

import type { BrowserContext, Page } from "playwright-core";

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds that the thread itself was at work: what other programs take does not count. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};
type Traced = { readonly page: Page; readonly context: BrowserContext };

/**
 * Longest task of the page's main thread while something is done, in milliseconds of its own processor's time, on a
 * processor that is `slowerTimes` slower. Counted, not emulated: Chromium's throttling waits busily for a multiple of what
 * went by on the clock, what other programs took included, and that counts as the thread's own time.
 */
export async function readLongestTask(phone: Traced, slowerTimes: number, act: () => Promise<void>): Promise<number> {
  return longestOf(tasksIn(await trace(phone, act))) * slowerTimes;
}

/** The same, apart: before the first request for `file`, by whichever thread, and after it. */
export async function readLongestTasks(phone: Traced, slowerTimes: number, file: string, act: () => Promise<void>) {
  const events = await trace(phone, act);
  const sent = events.filter(({ name, args }) => name === "ResourceSendRequest" && args?.data?.url?.endsWith(file));
  const sentAt = Math.min(...sent.map(({ ts }) => ts));
  const tasks = tasksIn(events);
  return {
    before: longestOf(tasks.filter(({ ts }) => ts < sentAt)) * slowerTimes,
    after: longestOf(tasks.filter(({ ts }) => ts >= sentAt)) * slowerTimes,
  };
}

async function trace({ page, context }: Traced, act: () => Promise<void>) {
  const browser = context.browser();
  if (!browser) throw new Error("There is no browser to trace.");
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await act();
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    String(await browser.stopTracing()),
  );
  return traceEvents;
}

function tasksIn(all: readonly TraceEvent[]): readonly TraceEvent[] {
  const events = all.filter(({ ph }) => ph === "X");
  // Only a page's main thread lays out.
  const mainThreads = new Set(events.filter(({ name }) => name === "Layout").map(({ pid, tid }) => `${pid} ${tid}`));
  return events.filter(({ name, pid, tid }) => name === "RunTask" && mainThreads.has(`${pid} ${tid}`));
}

function longestOf(tasks: readonly TraceEvent[]): number {
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}

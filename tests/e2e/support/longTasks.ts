import type { BrowserContext, Page } from "playwright-core";

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread itself was at work: what other programs take does not count. */
  readonly tdur?: number;
};

/**
 * Longest task of the page's main thread while something is done, in milliseconds of its own processor's time, with a
 * processor that is `slowerTimes` slower.
 */
export async function readLongestTask(
  { page, context }: { readonly page: Page; readonly context: BrowserContext },
  slowerTimes: number,
  act: () => Promise<void>,
): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error("There is no browser to trace.");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowerTimes });
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await act();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await session.detach();
  const events = trace.traceEvents.filter(({ ph }) => ph === "X");
  // Only a page's main thread lays out.
  const mainThreads = new Set(events.filter(({ name }) => name === "Layout").map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, pid, tid }) => name === "RunTask" && mainThreads.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}

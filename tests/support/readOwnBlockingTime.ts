import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { decode } from "../../src/domain/decode";

/** How much slower Lighthouse takes a phone to be than the machine that it runs on. */
const SLOWER_TIMES = 4;
/** From here on a task holds up a reader (https://web.dev/articles/tbt). */
const BLOCKS_AFTER_MS = 50;

const TraceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ph: v.string(),
      pid: v.number(),
      tid: v.number(),
      /** Microseconds that the thread itself was at work. */
      tdur: v.optional(v.number()),
    }),
  ),
});

/**
 * The blocking time of a page by the processor's time of its own main thread, in milliseconds: on a machine that does
 * other things as well, Lighthouse counts those too. A little more than Lighthouse's on a quiet machine, which leaves
 * out what comes before the first paint.
 */
export async function readOwnBlockingTime(traceFile: string): Promise<number> {
  const trace = decode(TraceSchema, JSON.parse(await readFile(traceFile, "utf8")));
  if (!trace.ok) throw new Error(`Lighthouse's trace is not understood: ${JSON.stringify(trace.issues[0])}`);
  const events = trace.value.traceEvents.filter(({ ph }) => ph === "X");
  // Only a page's main thread lays out.
  const mainThreads = new Set(events.filter(({ name }) => name === "Layout").map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, pid, tid }) => name === "RunTask" && mainThreads.has(`${pid} ${tid}`));
  const blocking = tasks.map(({ tdur = 0 }) => Math.max(0, (tdur / 1000) * SLOWER_TIMES - BLOCKS_AFTER_MS));
  return blocking.reduce((total, ms) => total + ms, 0);
}

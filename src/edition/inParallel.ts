import type { InstallProblem } from "../domain/edition/installProblem";
import { type Result, refuse } from "./result";

/**
 * Works on every item, `width` at a time. The first problem aborts what runs beside it and is the answer; rejects when
 * `signal` is aborted.
 */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  signal: AbortSignal,
  work: (item: T, signal: AbortSignal) => Promise<Result<void>>,
): Promise<Result<void>> {
  const stop = new AbortController();
  const abort = () => stop.abort(signal.reason);
  signal.addEventListener("abort", abort);
  if (signal.aborted) abort();

  let problem: InstallProblem | undefined;
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) {
      if (problem) return;
      try {
        const result = await work(item, stop.signal);
        if (!result.ok) {
          problem ??= result.problem;
          stop.abort();
        }
      } catch (error) {
        // Aborted because of the problem of another lane, which is what has to be told.
        if (problem) return;
        stop.abort();
        throw error;
      }
    }
  };
  // All of them: when this is over, nothing of it may go on writing.
  const lanes = await Promise.allSettled(Array.from({ length: width }, lane));
  signal.removeEventListener("abort", abort);
  const failure = lanes.find((settled) => settled.status === "rejected");
  if (failure) throw failure.reason;
  return problem ? refuse(problem) : { ok: true, value: undefined };
}

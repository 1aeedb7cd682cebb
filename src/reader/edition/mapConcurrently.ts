import type { InstallProblem } from "../../domain/edition/installProblem";
import { type Result, refuse } from "./result";

/** The first problem aborts the others and is returned; rejects when `signal` aborts. */
export async function mapConcurrently<T>(
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
        // Aborted because another lane reported a problem, which is what the caller must see.
        if (problem) return;
        stop.abort();
        throw error;
      }
    }
  };
  // Wait for all lanes: nothing may go on writing after this function returns.
  const lanes = await Promise.allSettled(Array.from({ length: width }, lane));
  signal.removeEventListener("abort", abort);
  const failure = lanes.find((settled) => settled.status === "rejected");
  if (failure) throw failure.reason;
  return problem ? refuse(problem) : { ok: true, value: undefined };
}

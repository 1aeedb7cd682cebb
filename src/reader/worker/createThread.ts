import type { InstallProgress } from "../edition/installOutcome";
import { type FetchRequest, type Reply, ReplySchema, type Request } from "./protocol";
import { superviseWorker, type WorkerOptions } from "./superviseWorker";

export type Task = WithoutId<Exclude<Request, { readonly type: "abort" }> | FetchRequest>;
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

type FinalReply = Exclude<Reply, { readonly type: "progress" }>;
export type Ended = FinalReply | { readonly type: "aborted" } | { readonly type: "crashed"; readonly message: string };

export type RunOptions = {
  readonly onProgress?: ((progress: InstallProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};
export type Thread = { readonly run: (task: Task, options: RunOptions) => Promise<Ended> };

type Waiting = {
  readonly request: Request | FetchRequest;
  readonly end: (ended: Ended) => void;
  readonly onProgress: RunOptions["onProgress"];
};

/** Every `run` settles, whatever happens to the worker. What is interrupted by leaving the page begins again on return. */
export function createThread(options: WorkerOptions): Thread {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const worker = superviseWorker(options, {
    replies: ReplySchema,
    receive(reply) {
      const waiter = waiting.get(reply.id);
      if (reply.type === "progress") waiter?.onProgress?.(reply.progress);
      else waiter?.end(reply);
    },
    crashed(message) {
      for (const { end } of [...waiting.values()]) end({ type: "crashed", message });
    },
    cameBack() {
      for (const { request } of waiting.values()) worker.send(request);
    },
  });
  return {
    run(task, { onProgress, signal }) {
      if (signal?.aborted) return Promise.resolve({ type: "aborted" });
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const abort = () => {
          if (worker.isRunning()) worker.send({ type: "abort", id } satisfies Request);
          else end({ type: "aborted" });
        };
        const end = (ended: Ended) => {
          waiting.delete(id);
          signal?.removeEventListener("abort", abort);
          if (waiting.size === 0) worker.rest();
          resolve(ended);
        };
        const request = { ...task, id };
        waiting.set(id, { request, end, onProgress });
        signal?.addEventListener("abort", abort);
        worker.send(request);
      });
    },
  };
}

import { decode } from "../domain/decode";
import type { InstallProgress } from "../edition/installOutcome";
import { type Reply, ReplySchema, type Request } from "./protocol";

export type ThreadOptions = {
  readonly spawn: () => Worker;
  readonly idleAfterMs: number;
};

export type Task = WithoutId<Exclude<Request, { readonly type: "abort" }>>;
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

type FinalReply = Exclude<Reply, { readonly type: "progress" }>;
export type Ended = FinalReply | { readonly type: "aborted" } | { readonly type: "crashed"; readonly message: string };

export type RunOptions = {
  readonly onProgress?: ((progress: InstallProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};
export type Thread = { readonly run: (task: Task, options: RunOptions) => Promise<Ended> };

type Waiting = {
  readonly request: Request;
  readonly end: (ended: Ended) => void;
  readonly onProgress: RunOptions["onProgress"];
};

/** Every `run` settles, whatever happens to the worker. A worker ended by leaving the page starts again on return. */
export function createThread({ spawn, idleAfterMs }: ThreadOptions): Thread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  /** The worker would freeze with the page, and its open database connections with it. */
  function leave(): void {
    stop();
    addEventListener("pageshow", () => waiting.forEach(send), { once: true });
  }

  function wake(): Worker {
    clearTimeout(idleTimer);
    if (worker) return worker;
    worker = spawn();
    addEventListener("pagehide", leave, { once: true });
    worker.onmessage = ({ data }) => receive(data);
    // An error without a message means that the script could not be loaded.
    worker.onerror = (event) => crash(event.message || "the worker could not be started");
    worker.onmessageerror = () => crash("a message could not be read");
    return worker;
  }

  function receive(data: unknown) {
    const reply = decode(ReplySchema, data);
    if (!reply.ok) return crash("a reply could not be understood");
    const waiter = waiting.get(reply.value.id);
    if (reply.value.type === "progress") waiter?.onProgress?.(reply.value.progress);
    else waiter?.end(reply.value);
  }

  function crash(message: string) {
    stop();
    for (const { end } of [...waiting.values()]) end({ type: "crashed", message });
  }

  function send({ request, end }: Waiting): void {
    try {
      wake().postMessage(request);
    } catch (error) {
      end({ type: "crashed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  function stop() {
    worker?.terminate();
    worker = undefined;
  }

  function run(task: Task, { onProgress, signal }: RunOptions): Promise<Ended> {
    if (signal?.aborted) return Promise.resolve({ type: "aborted" });
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const abort = () => {
        if (worker) worker.postMessage({ type: "abort", id } satisfies Request);
        else end({ type: "aborted" });
      };
      const end = (ended: Ended) => {
        waiting.delete(id);
        signal?.removeEventListener("abort", abort);
        if (waiting.size === 0) idleTimer = setTimeout(stop, idleAfterMs);
        resolve(ended);
      };
      const waiter = { request: { ...task, id }, end, onProgress };
      waiting.set(id, waiter);
      signal?.addEventListener("abort", abort);
      send(waiter);
    });
  }

  return { run };
}

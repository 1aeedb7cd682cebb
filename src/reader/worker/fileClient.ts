import { trust } from "virtual:edition-trust";
import type { InstallProgress } from "../edition/installOutcome";
import { type FileReply, FileReplySchema, type FileRequest } from "./fileProtocol";
import { spawnWorker, superviseWorker } from "./superviseWorker";

export type { ReadablePage } from "../edition/file";

type Task = WithoutPlace<FileRequest>;
type WithoutPlace<T> = T extends unknown ? Omit<T, "type" | "scope" | "editionUrl" | "trust"> : never;

export type FileAnswer =
  | Exclude<FileReply, { readonly type: "progress" | "share" }>
  | { readonly type: "aborted" }
  | { readonly type: "crashed" };

type RunOptions = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: InstallProgress | { readonly share: number }) => void;
};

/**
 * Always answers. What leaving the page interrupts begins again on return. Cancelling ends the worker, as an empty
 * battery would: an installation leaves what was there.
 */
export function askFileThread(task: Task, { signal, onProgress }: RunOptions): Promise<FileAnswer> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ type: "aborted" });
    const scope = import.meta.env.BASE_URL;
    const editionUrl = new URL(`${scope}edition/`, location.href).href;
    const request = { ...task, type: "edition-file", scope, editionUrl, trust } satisfies FileRequest;
    const end = (answer: FileAnswer): void => {
      signal.removeEventListener("abort", abort);
      worker.stop();
      resolve(answer);
    };
    const abort = (): void => end({ type: "aborted" });
    const worker = superviseWorker(
      { spawn: spawnWorker },
      {
        replies: FileReplySchema,
        receive(reply) {
          if (reply.type === "progress") onProgress(reply.progress);
          else if (reply.type === "share") onProgress(reply);
          else end(reply);
        },
        crashed: () => end({ type: "crashed" }),
        cameBack: () => worker.send(request),
      },
    );
    signal.addEventListener("abort", abort);
    worker.send(request);
  });
}

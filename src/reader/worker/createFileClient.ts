import type { Trust } from "../../domain/edition/proof/proof";
import type { InstallProgress } from "../edition/installOutcome";
import { type FileReply, FileReplySchema, type FileRequest } from "./fileProtocol";
import { superviseWorker, type WorkerOptions } from "./superviseWorker";

type Task = WithoutPlace<FileRequest>;
type WithoutPlace<T> = T extends unknown ? Omit<T, "type" | "scope" | "editionUrl" | "trust"> : never;

export type FileAnswer =
  | Exclude<FileReply, { readonly type: "progress" | "share" }>
  | { readonly type: "aborted" }
  | { readonly type: "crashed" };

type Place = { readonly scope: string; readonly editionUrl: string; readonly trust: Trust };
type Options = Pick<WorkerOptions, "spawn"> & { readonly place: () => Place };
type RunOptions = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: InstallProgress | { readonly share: number }) => void;
};

/** Always answers. What leaving the page interrupts begins again on return. Cancelling ends the worker, as an empty battery would: an installation leaves what was there. */
export function createFileClient({ spawn, place }: Options) {
  return (task: Task, { signal, onProgress }: RunOptions): Promise<FileAnswer> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve({ type: "aborted" });
      const request = { ...task, type: "edition-file", ...place() } satisfies FileRequest;
      const end = (answer: FileAnswer): void => {
        signal.removeEventListener("abort", abort);
        worker.stop();
        resolve(answer);
      };
      const abort = (): void => end({ type: "aborted" });
      const worker = superviseWorker(
        { spawn },
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

import type * as v from "valibot";
import { BackupReplySchema, type BackupRequest, CopyReplySchema, type CopyRequest } from "./copyProtocol";
import { superviseWorker, type WorkerOptions } from "./superviseWorker";

export type CopyOutcome =
  | v.InferOutput<typeof CopyReplySchema>
  | { readonly outcome: "crashed"; readonly message: string };

type CopyClientOptions = Pick<WorkerOptions, "spawn"> & { readonly scope: () => string };

/** Always answers, however its worker ends. Leaving the page ends it with `busy`, to be tried again. */
export function createCopyClient({ spawn, scope }: CopyClientOptions) {
  return (request: Omit<CopyRequest, "type" | "scope">): Promise<CopyOutcome> =>
    new Promise((resolve) => {
      const end = (outcome: CopyOutcome): void => {
        worker.stop();
        resolve(outcome);
      };
      const worker = superviseWorker(
        { spawn },
        {
          replies: CopyReplySchema,
          receive: end,
          crashed: (message) => end({ outcome: "crashed", message }),
          left: () => end({ outcome: "busy" }),
        },
      );
      worker.send({ type: "keep-copy", scope: scope(), ...request } satisfies CopyRequest);
    });
}

type ThreadBackup = { readonly content: Blob; readonly changes: number };

/** `undefined`: no thread can do it, for whatever reason; the page has to, and meets the reason itself. */
export function createBackupClient({ spawn, scope }: CopyClientOptions) {
  return (
    request: Omit<BackupRequest, "type" | "scope">,
    onProgress: (share: number) => void,
  ): Promise<ThreadBackup | undefined> =>
    new Promise((resolve) => {
      const end = (written?: ThreadBackup): void => {
        worker.stop();
        resolve(written);
      };
      const worker = superviseWorker(
        { spawn },
        {
          replies: BackupReplySchema,
          receive: (reply) => {
            if (reply.outcome === "reading") onProgress(reply.share);
            else end(reply.outcome === "written" ? reply : undefined);
          },
          crashed: () => end(),
          left: () => end(),
        },
      );
      worker.send({ type: "write-backup", scope: scope(), ...request } satisfies BackupRequest);
    });
}

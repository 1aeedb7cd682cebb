import { BackupReplySchema, type BackupRequest } from "./copyProtocol";
import type { CopyClientOptions } from "./createCopyClient";
import { superviseWorker } from "./superviseWorker";

export type ThreadBackup = { readonly content: Blob; readonly changes: number };

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

import type * as v from "valibot";
import { CopyReplySchema, type CopyRequest } from "./copyProtocol";
import { superviseWorker, type WorkerOptions } from "./superviseWorker";

export type CopyOutcome =
  | v.InferOutput<typeof CopyReplySchema>
  | { readonly outcome: "crashed"; readonly message: string };

export type CopyClientOptions = Pick<WorkerOptions, "spawn"> & { readonly scope: () => string };

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

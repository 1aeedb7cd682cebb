import * as v from "valibot";
import { CopyReplySchema, type CopyRequest } from "./copyProtocol";

export type CopyOutcome =
  | v.InferOutput<typeof CopyReplySchema>
  | { readonly outcome: "crashed"; readonly message: string };

export type CopyClientOptions = { readonly spawn: () => Worker; readonly scope: () => string };

/** Always answers, however its worker ends. Leaving the page ends it with `busy`, to be tried again. */
export function createCopyClient({ spawn, scope }: CopyClientOptions) {
  return (request: Omit<CopyRequest, "type" | "scope">): Promise<CopyOutcome> =>
    new Promise((resolve) => {
      let worker: Worker | undefined;
      const leave = (): void => end({ outcome: "busy" });
      addEventListener("pagehide", leave);
      const end = (outcome: CopyOutcome): void => {
        removeEventListener("pagehide", leave);
        worker?.terminate();
        resolve(outcome);
      };
      const crash = (message: string): void => end({ outcome: "crashed", message });
      try {
        worker = spawn();
        worker.onmessage = ({ data }) => {
          const reply = v.safeParse(CopyReplySchema, data);
          if (reply.success) end(reply.output);
          else crash("a reply could not be understood");
        };
        // An error without a message means that the script could not be loaded.
        worker.onerror = (event) => crash(event.message || "the thread could not be started");
        worker.onmessageerror = () => crash("a message could not be read");
        worker.postMessage({ type: "keep-copy", scope: scope(), ...request } satisfies CopyRequest);
      } catch (error) {
        crash(error instanceof Error ? error.message : String(error));
      }
    });
}

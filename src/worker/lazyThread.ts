import { decode } from "../domain/decode";
import { CopyRequestSchema } from "./copyProtocol";

/** One promise for all messages, so that none overtakes another. */
let searching: Promise<typeof import("./searchThread")> | undefined;

export async function receiveForLazyThread(message: unknown): Promise<void> {
  const copy = decode(CopyRequestSchema, message);
  if (copy.ok) return (await import("./copyThread")).receiveCopy(copy.value);
  searching ??= import("./searchThread");
  (await searching).receiveSearch(message);
}

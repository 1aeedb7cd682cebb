import { decode } from "../domain/decode";
import { CopyRequestSchema } from "./copyProtocol";

/** The thread's side of what few readers do: only dispatches. */
export async function receiveLate(message: unknown): Promise<void> {
  const copy = decode(CopyRequestSchema, message);
  if (copy.ok) return (await import("./copyThread")).receiveCopy(copy.value);
  (await import("./searchThread")).receiveSearch(message);
}

import { createDeviceMemory } from "../../../platform/deviceMemory";

/**
 * What this device remembers of listening (`domain/speak/listenRecord.ts`), undecoded: the first screen asks for it, and
 * does without the player's code.
 */
export const listenMemory = createDeviceMemory<unknown>("listen", (stored) => stored);

export function hasStoredListening(): boolean {
  const record = listenMemory.read();
  return typeof record === "object" && record !== null && "current" in record && record.current !== null;
}

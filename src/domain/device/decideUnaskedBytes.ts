import type { DeviceSettings } from "./deviceSettings";

const SMALL_BYTES = 500_000;

/** What a new edition may cost before the reader is asked. `isThrifty`: the network is paid by its bytes, or data is to be saved. */
export function decideUnaskedBytes(
  choice: DeviceSettings["editionDownloads"],
  { isThrifty }: { readonly isThrifty: boolean },
): number {
  if (choice === "always") return Number.POSITIVE_INFINITY;
  return choice === "ask" || isThrifty ? 0 : SMALL_BYTES;
}

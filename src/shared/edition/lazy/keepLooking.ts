import { savesData } from "../../../platform/device/savesData";

/** A longer download waits for the reader, who finds it under « Hors ligne », or for the next start. */
const MAX_UNASKED_BYTES = 500_000;
const HOUR_MS = 3_600_000;

type Options = { readonly isSettled: () => boolean; readonly install: () => Promise<void> };

/** An application may stay open for days. A check that fails is nothing to tell: nothing was lost, and there is a next one. */
export function keepLooking({ isSettled, install }: Options): void {
  let lookedAt = Date.now();
  const look = async (): Promise<void> => {
    const isDue = Date.now() - lookedAt >= HOUR_MS && isSettled();
    if (!isDue || document.visibilityState !== "visible" || savesData()) return;
    lookedAt = Date.now();
    const check = await (await import("../../../worker/client")).checkForEdition();
    if (check.outcome === "available" && check.missingBytes <= MAX_UNASKED_BYTES) await install();
  };
  const lookQuietly = (): void => void look().catch(() => undefined);
  setInterval(lookQuietly, HOUR_MS);
  document.addEventListener("visibilitychange", lookQuietly);
}

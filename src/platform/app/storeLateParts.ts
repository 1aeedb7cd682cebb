/**
 * Asks the service worker for what a first visit does without (`sw/lateParts.ts`), now that the reader stays: the next
 * screen should be here before the tunnel is. Not where somebody pays for every byte; then the next start brings it.
 */
export function storeLateParts(): void {
  const connection: unknown = "connection" in navigator ? navigator.connection : undefined;
  const savesData =
    typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
  if (!savesData) navigator.serviceWorker?.controller?.postMessage({ type: "STORE_LATE_PARTS" });
}

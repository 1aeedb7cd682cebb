/**
 * Asks the service worker to store the lazy chunks (`sw/lateParts.ts`), because the reader stays and may go offline
 * next. Not if the device saves data; they are then stored at the next start.
 */
export function storeLateParts(): void {
  const connection: unknown = "connection" in navigator ? navigator.connection : undefined;
  const savesData =
    typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
  if (!savesData) navigator.serviceWorker?.controller?.postMessage({ type: "STORE_LATE_PARTS" });
}

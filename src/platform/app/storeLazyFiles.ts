/** The reader stays and may go offline next. If the device saves data, the next start stores the chunks instead. */
export function storeLazyFiles(): void {
  const connection: unknown = "connection" in navigator ? navigator.connection : undefined;
  const savesData =
    typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
  if (!savesData) navigator.serviceWorker?.controller?.postMessage({ type: "STORE_LATE_PARTS" });
}

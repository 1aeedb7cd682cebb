/** The reader asked the browser to save data. Only Chromium tells. */
export function savesData(): boolean {
  const connection: unknown = "connection" in navigator ? navigator.connection : undefined;
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
}

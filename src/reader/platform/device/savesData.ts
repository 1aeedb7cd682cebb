/** The reader asked the browser to save data. Only Chromium tells. */
export function savesData(): boolean {
  return readConnection("saveData") === true;
}

/** Mobile data or a device that saves data. Only Chromium tells, and the kind of network only on phones: elsewhere `false`. */
export function isThrifty(): boolean {
  return savesData() || readConnection("type") === "cellular";
}

/** https://developer.mozilla.org/docs/Web/API/NetworkInformation */
function readConnection(name: string): unknown {
  const connection: unknown = "connection" in navigator ? navigator.connection : undefined;
  return typeof connection === "object" && connection !== null ? Reflect.get(connection, name) : undefined;
}

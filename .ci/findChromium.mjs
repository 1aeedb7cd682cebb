import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
];

/**
 * The Chromium that tests drive: `CHROME_PATH`, else one in the `PATH`, else one in a usual place. `undefined` when
 * there is none; then `setup.mjs --chromium` gets one.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {(path: string) => boolean} isExecutable
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env, isExecutable = canExecute) {
  const chosen = environment.CHROME_PATH;
  if (chosen) return chosen;
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...elsewhere].find(isExecutable);
}

/** @param {string} path */
function canExecute(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

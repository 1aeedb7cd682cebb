import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
];

/**
 * The Chromium that tests drive: `CHROME_PATH` (even when nothing is there: a wish is not passed over), else one in
 * the `PATH`, else one in a usual place, else Playwright's own. `undefined` when there is none.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {(path: string) => boolean} isExecutable
 * @param {() => string | undefined} downloaded
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env, isExecutable = canExecute, downloaded = playwrightChromium) {
  if (environment.CHROME_PATH) return environment.CHROME_PATH;
  const found = [...inPath(environment, commands), ...elsewhere].find(isExecutable);
  if (found !== undefined) return found;
  const own = downloaded();
  return own !== undefined && isExecutable(own) ? own : undefined;
}

/**
 * Chromium without a window's frame, as Debian packages it: it starts and loads in little more than half of the processor's time.
 * `CHROME_PATH` here, too. `undefined` when there is none.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {(path: string) => boolean} isExecutable
 * @returns {string | undefined}
 */
export function findHeadlessShell(environment = process.env, isExecutable = canExecute) {
  return environment.CHROME_PATH || inPath(environment, ["chromium-headless-shell"]).find(isExecutable);
}

/**
 * @param {Record<string, string | undefined>} environment
 * @param {readonly string[]} names
 */
function inPath(environment, names) {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
export function canExecute(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Loaded late: on a fresh clone the package is not there yet. */
function playwrightChromium() {
  try {
    /** @type {typeof import("playwright-core")} */
    const { chromium } = createRequire(import.meta.url)("playwright-core");
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

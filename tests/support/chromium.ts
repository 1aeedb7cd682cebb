import { findChromium, findHeadlessShell } from "../../.ci/findChromium.mjs";

/** Nothing that phones home, and nothing of a first start. */
const quietArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How the Chromium that `.ci/setup.mjs --chromium` found or got is started: the whole browser. */
export function chromiumLaunchOptions() {
  return startBy(findChromium());
}

/** The same without what is around a page, where that is installed: what tests of pages start. */
export function pageLaunchOptions() {
  return startBy(findHeadlessShell() ?? findChromium());
}

function startBy(executablePath: string | undefined) {
  if (executablePath === undefined) throw new Error("There is no Chromium: `npm test` gets one, or set CHROME_PATH.");
  return {
    executablePath,
    // Chromium refuses to start a sandbox for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: quietArguments,
  };
}

import { findChromium } from "../../.ci/findChromium.mjs";

/** Nothing that phones home, and nothing of a first start. */
const quietArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How tests start the Chromium that `.ci/setup.mjs --chromium` found or got. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("There is no Chromium: `npm test` gets one, or set CHROME_PATH.");
  return {
    executablePath,
    // Chromium refuses to start a sandbox for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: quietArguments,
  };
}

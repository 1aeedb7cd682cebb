import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "../../.ci/findChromium.mjs";

/** Nothing that phones home, and no sandbox when root runs it (Chromium refuses to start otherwise). */
const quietArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The same Chromium that `.ci/setup.mjs --chromium` found or got. */
export function chromiumPath(): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
}

export function chromiumLaunchOptions() {
  const executablePath = chromiumPath();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: quietArguments,
  };
}

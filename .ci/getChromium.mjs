import { canExecute, findChromium, findHeadlessShell } from "./findChromium.mjs";
import { run } from "./step.mjs";

/** Most tests need no more than the second, and are faster with it. */
const packages = ["chromium", "chromium-headless-shell"];

/**
 * Makes sure that there is a Chromium: the one that is there, else the system's package (Debian and its kin, when
 * root runs this), else Playwright's own download. Resolves to a sentence when there is still none.
 *
 * @returns {Promise<string | undefined>}
 */
export async function getChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return canExecute(chosen) ? undefined : `CHROME_PATH is ${chosen}, but no program is there.`;
  if (findChromium() !== undefined && findHeadlessShell() !== undefined) return undefined;
  if (process.getuid?.() === 0 && canExecute("/usr/bin/apt-get")) {
    console.log("Installing Chromium (system package)…");
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { environment });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { environment });
    const installed = findChromium();
    // Ubuntu's package of this name is only a note that Chromium is elsewhere: it must run to count.
    if (installed !== undefined && (await run(installed, ["--version", "--no-sandbox"])).ok) return undefined;
  }
  if (findChromium() !== undefined) return undefined;
  console.log("Downloading Chromium (Playwright)…");
  const download = await run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  if (findChromium() !== undefined) return undefined;
  return `${download.output}\nThe tests need Chromium and none could be had: install it, or name one with CHROME_PATH=/path/to/chromium`;
}

import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canExecute } from "./findChromium.mjs";
import { run } from "./step.mjs";

/*
 * Firefox and WebKit, as Debian packages them: `tests/engines` drives the built application on them. Without them those
 * tests are skipped, and say so.
 */

/** @param {string} name */
export function findProgram(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(canExecute);
}

/** Packages that WebKit's tests need and this machine has not. */
export function missingForWebKit() {
  const libraries = existsSync("/usr/lib") ? readdirSync("/usr/lib") : [];
  const described = libraries.some((folder) =>
    existsSync(join("/usr/lib", folder, "girepository-1.0/WebKit2-4.1.typelib")),
  );
  return [
    ...(findProgram("WebKitWebDriver") ? [] : ["webkit2gtk-driver"]),
    ...(described ? [] : ["gir1.2-webkit2-4.1"]),
    ...(existsSync("/usr/lib/python3/dist-packages/gi") ? [] : ["python3-gi"]),
    ...(findProgram("Xvfb") ? [] : ["xvfb"]),
  ];
}

function missing() {
  return [...((findProgram("firefox-esr") ?? findProgram("firefox")) ? [] : ["firefox-esr"]), ...missingForWebKit()];
}

/**
 * Installs what is missing where root runs this on Debian or its kin. Resolves to a sentence when something still is.
 *
 * @returns {Promise<string | undefined>}
 */
export async function getEngines() {
  const wanted = missing();
  if (wanted.length === 0) return undefined;
  if (process.getuid?.() === 0 && canExecute("/usr/bin/apt-get")) {
    console.log(`Installing engines to test on: ${wanted.join(", ")}…`);
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { environment });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wanted], { environment });
  }
  const still = missing();
  if (still.length === 0) return undefined;
  return `Firefox and WebKit are tested where Debian's packages are installed; missing here: ${still.join(", ")}.`;
}

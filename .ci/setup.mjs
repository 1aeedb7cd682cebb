import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { getEngines } from "./engines.mjs";
import { getChromium } from "./getChromium.mjs";
import { nodeIsSupported, packagesToInstall } from "./needs.mjs";
import { run } from "./step.mjs";

/*
 * Makes a fresh clone ready: `node .ci/setup.mjs [--chromium] [--engines]`. Says nothing when nothing is missing. Only what Node
 * itself brings is used here, because nothing else may be installed yet.
 */

// Not `import.meta.dirname`: the Node versions that this turns away must get as far as being told.
const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} path @returns {any} */
function readJson(path) {
  const file = resolve(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const supported = readJson("package.json").engines.node;
if (!nodeIsSupported(process.versions.node, supported)) {
  stop(`This project needs Node ${supported}; this is Node ${process.versions.node}. See https://nodejs.org/`);
}

const missing = packagesToInstall(readJson("package-lock.json"), readJson("node_modules/.package-lock.json"));
if (missing.length > 0) {
  console.log(`Installing packages: ${missing.length} are missing or changed…`);
  const npm = process.env.npm_execpath;
  const parameters = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const installed = npm ? await run(process.execPath, [npm, ...parameters]) : await run("npm", parameters);
  // npm ends with its whole manual page: its first lines say what is wrong.
  const beginning = installed.output.split("\n").slice(0, 12).join("\n");
  if (!installed.ok) stop(`${beginning}\nThe packages could not be installed: see above. Is there a network?`);
}

if (process.argv.includes("--chromium")) {
  const problem = await getChromium();
  if (problem !== undefined) stop(problem);
}

if (process.argv.includes("--engines")) {
  const sentence = await getEngines();
  // No reason to stop: the tests of an engine that is missing are skipped.
  if (sentence !== undefined) console.log(sentence);
}

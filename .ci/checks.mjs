import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { run, step } from "./step.mjs";

const root = resolve(import.meta.dirname, "..");

/** @param {string} name */
const binary = (name) => resolve(root, "node_modules/.bin", name);

/** Every compiler project, the strictest rooms first. */
function compilerProjects() {
  const rooms = readdirSync(resolve(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  return [...rooms, "src/build/prerender", "src", "tests"].filter((folder) =>
    existsSync(resolve(root, folder, "tsconfig.json")),
  );
}

/**
 * @param {readonly (() => Promise<boolean>)[]} steps
 * @returns {Promise<boolean[]>}
 */
async function inTurn(steps) {
  const results = [];
  for (const next of steps) results.push(await next());
  return results;
}

/**
 * Types, lint and format, unused code; warnings count. The compilers and the others go side by side. Resolves to how
 * each went.
 *
 * @returns {Promise<boolean[]>}
 */
export async function runChecks() {
  const types = compilerProjects().map(
    (folder) => () => step(`types of ${folder}`, () => run(binary("tsc"), ["-p", folder])),
  );
  const others = [
    () => step("lint and format", () => run(binary("biome"), ["check", "--error-on-warnings", "--colors=off", "."])),
    () => step("nothing unused", () => run(binary("knip"), ["--treat-config-hints-as-errors", "--no-progress"])),
  ];
  return (await Promise.all([inTurn(types), inTurn(others)])).flat();
}

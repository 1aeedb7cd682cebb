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
 * Types, lint and format, unused code; warnings count. Resolves to how each went.
 *
 * @returns {Promise<boolean[]>}
 */
export async function runChecks() {
  const results = [];
  for (const folder of compilerProjects()) {
    results.push(await step(`types of ${folder}`, () => run(binary("tsc"), ["-p", folder])));
  }
  results.push(
    await step("lint and format", () => run(binary("biome"), ["check", "--error-on-warnings", "--colors=off", "."])),
  );
  results.push(
    await step("nothing unused", () => run(binary("knip"), ["--treat-config-hints-as-errors", "--no-progress"])),
  );
  return results;
}

import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { run, step } from "./step.mjs";

const root = resolve(import.meta.dirname, "..");

/** @param {string} name */
const binary = (name) => resolve(root, "node_modules/.bin", name);

/** Every compiler project, the strictest rooms first, the tests' last: each folder with a `tsconfig.json`. */
function compilerProjects() {
  const projects = readdirSync(resolve(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("tsconfig.json"))
    .map((path) => `src/${path.replaceAll("\\", "/").replace(/\/tsconfig\.json$/, "")}`);
  return [...projects.sort(), "tests"];
}

/** One thread a compiler: those of the newest divide the files among threads, and each infers what the others do. */
const compilerOptions = ["--singleThreaded"];

/**
 * Types, lint and format, unused code; warnings count. Two go side by side, those that take longest first, after what is
 * given. Resolves to how each went.
 *
 * @param {readonly (() => Promise<boolean>)[]} before
 * @returns {Promise<boolean[]>}
 */
export async function runChecks(before = []) {
  const types = compilerProjects().map(
    (folder) => () => step(`types of ${folder}`, () => run(binary("tsc"), ["-p", folder, ...compilerOptions])),
  );
  const others = [
    () => step("nothing unused", () => run(binary("knip"), ["--treat-config-hints-as-errors", "--no-progress"])),
    () => step("lint and format", () => run(binary("biome"), ["check", "--error-on-warnings", "--colors=off", "."])),
  ];
  /** @type {boolean[]} */
  const results = [];
  // The tests' types, which take longest, are the last project's.
  const waiting = [...before, ...others, ...types.toReversed()].values();
  const work = async () => {
    for (const next of waiting) results.push(await next());
  };
  await Promise.all([work(), work()]);
  return results;
}

import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { runChecks } from "./checks.mjs";
import { countTests, writeCount } from "./countTests.mjs";
import { run, step } from "./step.mjs";

/* `npm test`: everything, to the end, whatever fails on the way; the last line counts. */

const root = resolve(import.meta.dirname, "..");
const reportFile = resolve(root, ".cache/tests.json");

/** @param {string} name */
const binary = (name) => resolve(root, "node_modules/.bin", name);

const results = await runChecks([
  () => step("builds to test", () => run(binary("tsx"), ["tests/support/makeBuilds.ts"])),
  () => step("corpus: nothing lost", () => run(binary("tsx"), ["src/publisher/cli.ts", "check"])),
]);

rmSync(reportFile, { force: true });
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
const tests = await run(binary("vitest"), ["run", "--configLoader", "runner", ...reporters], { shows: true });
const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, "utf8")) : undefined;
const count = countTests(report, tests.ok);

const total = {
  passed: count.passed + results.filter((ok) => ok).length,
  failed: count.failed + results.filter((ok) => !ok).length,
  skipped: count.skipped,
};
console.log(writeCount(total));
process.exitCode = total.failed === 0 ? 0 : 1;

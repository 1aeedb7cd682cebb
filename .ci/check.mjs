import { resolve } from "node:path";
import { runChecks } from "./checks.mjs";
import { run, step } from "./step.mjs";

/* `npm run check` */

const vitest = resolve(import.meta.dirname, "../node_modules/.bin/vitest");
const parameters = ["run", "--configLoader", "runner", "--project", "unit", "tests/architecture.test.ts"];

// `npm test` runs it among the others.
const results = await runChecks([() => step("plan of the house", () => run(vitest, parameters))]);
process.exitCode = results.every(Boolean) ? 0 : 1;

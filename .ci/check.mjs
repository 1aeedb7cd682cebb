import { runChecks } from "./checks.mjs";

/* `npm run check` */

const results = await runChecks();
process.exitCode = results.every(Boolean) ? 0 : 1;

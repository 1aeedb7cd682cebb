import { readdirSync } from "node:fs";

/* `npm run bench -- <name> […]` runs `tests/bench/<name>.ts` with the rest of the words. A bench measures and judges nothing. */

const names = readdirSync(import.meta.dirname)
  .map((file) => /^([a-z][a-zA-Z]*)\.ts$/.exec(file)?.[1])
  // `…Page.ts` is the half of a bench that runs in the browser.
  .filter((name) => name !== undefined && name !== "run" && !name.endsWith("Page"));
const [name] = process.argv.splice(2, 1);

if (name !== undefined && names.includes(name)) {
  await import(`./${name}.ts`);
} else {
  console.error(`Usage: npm run bench -- <name>, where <name> is one of: ${names.join(", ")}`);
  process.exitCode = 2;
}

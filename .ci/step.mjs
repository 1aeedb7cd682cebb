import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command in the project's folder. Its output is kept and only shown when it fails, unless `shows` lets it
 * speak for itself.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ shows?: boolean, environment?: Record<string, string> }} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, parameters, { shows = false, environment = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: shows ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => done({ ok: false, output: error.message }));
    child.on("close", (code) => done({ ok: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

/**
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string }>} work
 * @returns {Promise<boolean>}
 */
export async function step(name, work) {
  const startedAt = performance.now();
  const { ok, output } = await work();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${ok ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (!ok) console.log(`${output.trimEnd()}\n`);
  return ok;
}

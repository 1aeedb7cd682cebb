import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");

/**
 * The command that publishers run, in a process of its own, without what Vitest puts into the environment.
 * Resolves to the folder's absolute path. `base` defaults to `/`.
 */
export async function buildApp({ outDir, base }: { readonly outDir: string; readonly base?: string }): Promise<string> {
  const folder = resolve(root, outDir);
  const vite = resolve(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("VITE"));
  await run(
    process.execPath,
    [
      "--import",
      "tsx",
      vite,
      "build",
      "--configLoader",
      "native",
      "--outDir",
      folder,
      "--emptyOutDir",
      "--logLevel",
      "warn",
    ],
    {
      cwd: root,
      env: { ...Object.fromEntries(environment), NODE_ENV: "production", BASE_PATH: base ?? "/" },
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  return folder;
}

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");

/**
 * The command that publishers run, in a process of its own, without what Vitest puts into the environment.
 * Resolves to the folder's absolute path. `base` defaults to `/`, `version` to the package's; `mode` is Vite's.
 */
export async function buildApp(options: {
  readonly outDir: string;
  readonly base?: string;
  readonly mode?: string;
  readonly version?: string;
}): Promise<string> {
  const { outDir, base = "/", mode = "production", version } = options;
  const folder = resolve(root, outDir);
  const vite = resolve(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const environment = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITE"))),
    NODE_ENV: "production",
    BASE_PATH: base,
    ...(version && { VITE_APP_VERSION: version }),
  };
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
      "--mode",
      mode,
    ],
    { cwd: root, env: environment, maxBuffer: 16 * 1024 * 1024 },
  );
  return folder;
}

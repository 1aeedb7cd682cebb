import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");
const builds = join(root, ".cache/builds");

/** Everything that a build is made of, packages included by their lock file. */
const inputs = ["src", "data", "public", "index.html", "vite.config.ts", "tsconfig.json", "package.json"];
const lockFile = "package-lock.json";

export type BuildVariant = { readonly base?: string; readonly mode?: string; readonly version?: string };

/**
 * The one other build that tests need under `/`: longer words, for screens to hold, and a later version, to update to.
 */
export const anotherBuild = { mode: "stretched", version: "9.9.9-test" } as const;

/** For a host that serves other things, too. Not weighed: the published build is. */
export const subPathBuild = { base: "/actu/", mode: "sub-path" } as const;

/**
 * A build by the command that publishers run. It is kept in `.cache/builds` under a hash of what it was made of, so
 * that it is only made again when something in it has changed. Resolves to its folder, which nobody may change.
 * `base` defaults to `/`, `version` to the package's; `mode` is Vite's.
 */
export async function buildApp({ base = "/", mode = "production", version = "" }: BuildVariant = {}): Promise<string> {
  const variant = [mode, version, base].join("-").replace(/[^\w.]+/g, "-");
  const folder = join(builds, `${variant}.${await hashInputs()}`);
  if (existsSync(folder)) return folder;
  await mkdir(builds, { recursive: true });
  for (const name of await readdir(builds)) {
    if (name.startsWith(`${variant}.`)) await rm(join(builds, name), { recursive: true, force: true });
  }
  // A build that was broken off must not pass for a whole one.
  const unfinished = `${folder}.${process.pid}`;
  await runVite(unfinished, { base, mode, version });
  await rename(unfinished, folder);
  return folder;
}

async function hashInputs(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const input of [...inputs, lockFile]) await addToHash(hash, join(root, input));
  return hash.digest("hex").slice(0, 16);
}

async function addToHash(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries) {
    const names = entries.map(({ name }) => name).toSorted();
    for (const name of names) await addToHash(hash, join(path, name));
  } else {
    hash
      .update(relative(root, path))
      .update("\0")
      .update(await readFile(path));
  }
}

/** In a process of its own, without what Vitest puts into the environment. */
async function runVite(outDir: string, { base, mode, version }: Required<BuildVariant>): Promise<void> {
  const vite = resolve(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const environment = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITE"))),
    NODE_ENV: "production",
    BASE_PATH: base,
    ...(version !== "" && { VITE_APP_VERSION: version }),
  };
  const parameters = ["--configLoader", "native", "--outDir", outDir, "--logLevel", "warn", "--mode", mode];
  await run(process.execPath, ["--import", "tsx", vite, "build", ...parameters], {
    cwd: root,
    env: environment,
    maxBuffer: 16 * 1024 * 1024,
  });
}

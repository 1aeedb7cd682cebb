import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** Not the project's packages: nobody else needs them. */
const packages: Readonly<Record<string, string>> = {
  minisearch: "minisearch@7.2.0",
  lunr: "lunr@2.3.9",
  flexsearch: "flexsearch@0.8.212",
  orama: "@orama/orama@3.1.18",
  sqlite: "node-sqlite3-wasm@0.8.60",
};

const folder = resolve(".cache/peers");

export function fetchPeers(names: readonly string[]): void {
  const wanted = names.flatMap((name) => packages[name] ?? []);
  const npm = process.env.npm_execpath;
  if (wanted.length === 0) return;
  if (npm === undefined) throw new Error("Peers are fetched by npm: `npm run bench -- search`.");
  const parameters = ["install", "--no-save", "--no-package-lock", "--prefix", folder, ...wanted];
  const { status } = spawnSync(process.execPath, [npm, ...parameters], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`npm could not fetch ${wanted.join(", ")}.`);
}

/** Their types stay behind with them. */
export const requirePeer = createRequire(`${folder}/`);

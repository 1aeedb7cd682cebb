import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { ManifestTransform } from "workbox-build";
import { listLateFiles } from "./listLateFiles";
import { linkChunk } from "./stylesOf";

/**
 * Says of every file that the service worker stores its hash, as its `integrity` (Subresource Integrity) or, where it may
 * come `late`, under that name. Without the hash a captive portal's page, answered with 200 under a script's name, would be stored as
 * that script and leave a blank page for good; with it the new version is given up and the old one stays.
 */
export function precacheList(): { readonly plugin: Plugin; readonly transform: ManifestTransform } {
  let outDir = "dist";
  let late: ReadonlySet<string> = new Set();
  return {
    plugin: {
      name: "precache-list",
      apply: "build",
      applyToEnvironment: (environment) => environment.name === "client",
      configResolved(config) {
        outDir = resolve(config.root, config.build.outDir);
      },
      writeBundle(_, bundle) {
        late = listLateFiles(
          Object.values(bundle)
            .filter((output) => output.type === "chunk")
            .map(linkChunk),
        );
      },
    },
    transform: async (entries) => ({
      manifest: await Promise.all(
        entries.map(async (entry) => ({
          ...entry,
          ...(await describe(join(outDir, entry.url), late.has(entry.url))),
        })),
      ),
      warnings: [],
    }),
  };
}

/** Letters of Base64, six bytes: `sw/lateHash.ts` makes the same. */
const LATE_HASH_LENGTH = 8;

/**
 * Hashes do not compress, and there are more late files than others: of theirs, as much is written as tells a wrong file
 * from the right one. The service worker compares it itself.
 */
async function describe(file: string, isLate: boolean): Promise<{ integrity: string } | { late: string }> {
  const hash = createHash("sha256")
    .update(await readFile(file))
    .digest("base64");
  return isLate ? { late: hash.slice(0, LATE_HASH_LENGTH) } : { integrity: `sha256-${hash}` };
}

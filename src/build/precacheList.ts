import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { ManifestTransform } from "workbox-build";
import { listLateFiles } from "./listLateFiles";
import { linkChunk } from "./stylesOf";

/**
 * Says two things of every file that the service worker stores: its hash (Subresource Integrity), and whether it may
 * come `late`. Without the hash a captive portal's page, answered with 200 under a script's name, would be stored as
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
          integrity: await hash(join(outDir, entry.url)),
          ...(late.has(entry.url) && { late: true }),
        })),
      ),
      warnings: [],
    }),
  };
}

async function hash(file: string): Promise<string> {
  return `sha256-${createHash("sha256")
    .update(await readFile(file))
    .digest("base64")}`;
}

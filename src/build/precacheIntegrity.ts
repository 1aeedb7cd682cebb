import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { ManifestTransform } from "workbox-build";

/**
 * Puts a hash (Subresource Integrity) on every file that the service worker stores. Without it a captive portal's page,
 * answered with 200 under a script's name, would be stored as that script and leave a blank page for good; with it the
 * new version is given up and the old one stays.
 */
export function precacheIntegrity(): { readonly plugin: Plugin; readonly transform: ManifestTransform } {
  let outDir = "dist";
  return {
    plugin: {
      name: "precache-integrity",
      apply: "build",
      configResolved(config) {
        outDir = resolve(config.root, config.build.outDir);
      },
    },
    transform: async (entries) => ({
      manifest: await Promise.all(
        entries.map(async (entry) => ({ ...entry, integrity: await hash(join(outDir, entry.url)) })),
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

import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { ManifestTransform } from "workbox-build";
import { linkChunk } from "../prerender/stylesOf";
import { hashOf } from "./integrity";
import { listLazyFiles } from "./listLazyFiles";

/**
 * Gives every precached file its hash (Subresource Integrity). Without it a captive portal's page, answered with 200
 * under a script's name, would be stored as that script and leave a blank page for good; with it the installation
 * fails and the old version stays. `late` files have a list of their own, which is stored later itself: there are
 * many, hashes do not compress, and the service worker is part of every first visit.
 */
export function precacheList(): { readonly plugin: Plugin; readonly transform: ManifestTransform } {
  let outDir = "dist";
  let lazy: ReadonlySet<string> = new Set();
  return {
    plugin: {
      name: "precache-list",
      apply: "build",
      applyToEnvironment: (environment) => environment.name === "client",
      configResolved(config) {
        outDir = resolve(config.root, config.build.outDir);
      },
      writeBundle(_, bundle) {
        lazy = listLazyFiles(
          Object.values(bundle)
            .filter((output) => output.type === "chunk")
            .map(linkChunk),
        );
      },
    },
    transform: async (entries) => {
      const described = await Promise.all(
        entries.map(async (entry) => ({ ...entry, integrity: hashOf(await readFile(join(outDir, entry.url))) })),
      );
      const list = JSON.stringify(
        Object.fromEntries(described.filter(({ url }) => lazy.has(url)).map(({ url, integrity }) => [url, integrity])),
      );
      const integrity = hashOf(list);
      const url = `assets/late-${integrity.replace(/\W/g, "").slice(6, 14)}.json`;
      await writeFile(join(outDir, url), list);
      const now = described.filter((entry) => !lazy.has(entry.url));
      return { manifest: [...now, { url, revision: null, integrity, size: list.length, late: true }], warnings: [] };
    },
  };
}

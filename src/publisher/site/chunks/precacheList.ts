import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import type { ManifestTransform } from "workbox-build";
import { hashOf } from "./integrity";
import { type LinkedChunk, listLazyFiles } from "./listLazyFiles";
import { orderByUse } from "./orderByUse";
import { linkChunk } from "./stylesOf";

/**
 * Gives every precached file its hash (Subresource Integrity). Without it a captive portal's page, answered with 200
 * under a script's name, would be stored as that script and leave a blank page for good; with it the installation
 * fails and the old version stays. Lazy files have a list of their own, which is stored later itself: there are many,
 * hashes do not compress, and the service worker is part of every first visit. `late` marks it, and says how many bytes
 * its files are on the way to a phone, in packs: there are more than a hundred, and each request costs more than its file.
 */
export function precacheList(): { readonly plugin: Plugin; readonly transform: ManifestTransform } {
  let outDir = "dist";
  let chunks: readonly LinkedChunk[] = [];
  async function writeJson(name: string, value: unknown) {
    const text = JSON.stringify(value);
    const integrity = hashOf(text);
    const url = `assets/${name}-${integrity.replace(/\W/g, "").slice(6, 14)}.json`;
    await writeFile(join(outDir, url), text);
    return { url, integrity, size: text.length, packedBytes: gzipSync(text).length };
  }
  return {
    plugin: {
      name: "precache-list",
      apply: "build",
      applyToEnvironment: (environment) => environment.name === "client",
      configResolved(config) {
        outDir = resolve(config.root, config.build.outDir);
      },
      writeBundle(_, bundle) {
        chunks = Object.values(bundle)
          .filter((output) => output.type === "chunk")
          .map(linkChunk);
      },
    },
    transform: async (entries) => {
      const described = await Promise.all(
        entries.map(async (entry) => {
          const content = await readFile(join(outDir, entry.url));
          return { entry: { ...entry, integrity: hashOf(content) }, content };
        }),
      );
      const lazy = listLazyFiles(chunks);
      const files = new Map(described.map((file) => [file.entry.url, file]));
      const inOrder = orderByUse(lazy, chunks).flatMap((url) => files.get(url) ?? []);
      const packs = await Promise.all(
        cutPacks(inOrder).map(async (pack) => ({
          ...(await writeJson(
            "pack",
            pack.map(({ entry, content }) => [entry.url, content.toString()]),
          )),
          count: pack.length,
        })),
      );
      const list = await writeJson("late", {
        files: Object.fromEntries(inOrder.map(({ entry }) => [entry.url, entry.integrity])),
        packs: packs.map(({ url, integrity, count }) => ({ url, integrity, count })),
      });
      const now = described.map(({ entry }) => entry).filter((entry) => !lazy.has(entry.url));
      const late = packs.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
      const { url, integrity, size } = list;
      return { manifest: [...now, { url, revision: null, integrity, size, late }], warnings: [] };
    },
  };
}

/** Before the network's own packing: what is cut off in the middle of one is fetched again. */
const PACK_BYTES = 200_000;

/** Neighbours share a pack: a request costs a phone more than the few kilobytes that it brings. */
export function cutPacks<File extends { readonly content: Buffer }>(
  files: readonly File[],
): readonly (readonly File[])[] {
  const packs: File[][] = [];
  let room = 0;
  for (const file of files) {
    if (packs.length === 0 || file.content.length > room) {
      packs.push([]);
      room = PACK_BYTES;
    }
    packs.at(-1)?.push(file);
    room -= file.content.length;
  }
  return packs;
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PrecachedFile, readPrecacheList } from "../chunks/readPrecacheList";

/** Every file that the service worker stores, including the list of lazy ones (`precacheList.ts`). */
export function readStoredFiles(dist: string): readonly PrecachedFile[] {
  const serviceWorker = join(dist, "sw.js");
  if (!existsSync(serviceWorker)) return [];
  const files = readPrecacheList(readFileSync(serviceWorker, "utf8"));
  const lists = files.filter(({ isLate, file }) => isLate && file.endsWith(".json"));
  const lazy = lists.flatMap(({ file }) => Object.keys(JSON.parse(readFileSync(join(dist, file), "utf8")).files));
  return [...files, ...lazy.map((file) => ({ file, isLate: true }))];
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readChangelog } from "./readChangelog";
import { listUsedPackages, readLicences } from "./readLicences";

const ABOUT = "virtual:about";
const LICENCES = "virtual:licences";

/**
 * Types: `src/reader/app/virtualAbout.d.ts`. Full licence texts are a module of their own, since hardly anybody opens them.
 */
export function aboutApp(): Plugin {
  let root = "";
  return {
    name: "about-app",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === ABOUT || id === LICENCES ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${LICENCES}`) return `export const licences = ${JSON.stringify(readLicences(root))};`;
      if (id !== `\0${ABOUT}`) return undefined;
      const changelog = join(root, "CHANGELOG.md");
      this.addWatchFile(changelog);
      const releases = readChangelog(await readFile(changelog, "utf8"));
      const packages = listUsedPackages(root).map(({ name, version, licence }) => ({ name, version, licence }));
      return `export const releases = ${JSON.stringify(releases)};\nexport const packages = ${JSON.stringify(packages)};`;
    },
  };
}

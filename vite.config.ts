import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import packageJson from "./package.json" with { type: "json" };
import { aboutApp } from "./src/build/about/aboutApp";
import { webManifest } from "./src/build/assets/webManifest";
import { basePath } from "./src/build/basePath";
import { budgets } from "./src/build/budgets/budgets";
import { chunkGroups } from "./src/build/chunks/chunkGroups";
import { deprioritiseScripts } from "./src/build/chunks/deprioritiseScripts";
import { pagePreloads } from "./src/build/chunks/listPreloads";
import { precacheList } from "./src/build/chunks/precacheList";
import { workerEntry } from "./src/build/chunks/workerEntry";
import { headers } from "./src/build/headers/headers";
import { pictures } from "./src/build/pictures/pictures";
import { readBrand } from "./src/build/pictures/readBrand";
import { precompress } from "./src/build/precompress";
import { bootScript } from "./src/build/prerender/bootScript";
import { inlineStyle } from "./src/build/prerender/inlineStyle";
import { prerender } from "./src/build/prerender/prerender";
import { editionPlugin } from "./src/publisher/vite/editionPlugin";
import { loadEdition } from "./src/publisher/vite/loadEdition";

process.env.VITE_APP_VERSION ??= packageJson.version;

/** Another edition is another folder: `DATA_DIR=ma-region npm start`. */
const dataDir = process.env.DATA_DIR || "data";
/** What every build of the application needs, be it for the page or for the prerenderer. */
const appPlugins = () => [
  preact({ prefreshEnabled: false }),
  editionPlugin({ dataDir }),
  aboutApp(),
  workerEntry({ script: "src/worker/main.ts" }),
];

export default defineConfig(async () => {
  const edition = await loadEdition(dataDir);
  const brand = readBrand(dataDir, edition);
  const precached = precacheList();
  const preloads = pagePreloads();
  return {
    base: basePath(process.env.BASE_PATH),
    plugins: [
      ...appPlugins(),
      bootScript(),
      inlineStyle(),
      headers(),
      pictures(edition, brand),
      deprioritiseScripts(),
      preloads.plugin,
      precached.plugin,
      prerender({ dataDir, serverConfig: { plugins: appPlugins() } }),
      VitePWA({
        strategies: "injectManifest",
        srcDir: "src/sw",
        filename: "sw.ts",
        injectRegister: false,
        manifest: webManifest(edition.identity, brand),
        // The system fetches them itself when it installs; the pages never show them.
        includeManifestIcons: false,
        injectManifest: {
          globPatterns: ["shell.html", "assets/**", "icon.svg"],
          // Fetched by the browser itself, and only where it grants periodic background sync.
          globIgnores: ["assets/backgroundWorker-*"],
          dontCacheBustURLsMatching: /^assets\//,
          manifestTransforms: [precached.transform],
        },
      }),
      budgets(),
      precompress(),
    ],
    resolve: {
      // Dexie's usual door leads to a build for browsers of 2015; this one is the same code for those we build for.
      alias: { dexie: "dexie/dist/modern/dexie.mjs" },
    },
    build: {
      target: ["chrome111", "firefox114", "safari16.4"],
      modulePreload: { polyfill: false, resolveDependencies: preloads.listPreloads },
      rolldownOptions: {
        output: {
          codeSplitting: chunkGroups(),
          // The first script names every lazy file, and a hash does not compress: eight characters of each were 3 % of it.
          chunkFileNames: "assets/[name]-[hash:7].js",
          assetFileNames: "assets/[name]-[hash:7][extname]",
        },
      },
    },
    // The background service worker is one file: it may load nothing later.
    worker: { format: "es" as const, rolldownOptions: { output: { codeSplitting: false } } },
  };
});

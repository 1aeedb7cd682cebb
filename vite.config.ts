import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import packageJson from "./package.json" with { type: "json" };
import { aboutApp } from "./src/publisher/site/about/aboutApp";
import { webManifest } from "./src/publisher/site/assets/webManifest";
import { basePath } from "./src/publisher/site/basePath";
import { budgets } from "./src/publisher/site/budgets/budgets";
import { chunkGroups } from "./src/publisher/site/chunks/chunkGroups";
import { deprioritiseScripts } from "./src/publisher/site/chunks/deprioritiseScripts";
import { pagePreloads } from "./src/publisher/site/chunks/listPreloads";
import { precacheList } from "./src/publisher/site/chunks/precacheList";
import { workerEntry } from "./src/publisher/site/chunks/workerEntry";
import { headers } from "./src/publisher/site/headers/headers";
import { pictures } from "./src/publisher/site/pictures/pictures";
import { readBrand } from "./src/publisher/site/pictures/readBrand";
import { precompress } from "./src/publisher/site/precompress";
import { bootScript } from "./src/publisher/site/prerender/bootScript";
import { inlineStyle } from "./src/publisher/site/prerender/inlineStyle";
import { prerender } from "./src/publisher/site/prerender/prerender";
import { editionPlugin } from "./src/publisher/site/vite/editionPlugin";
import { loadEdition } from "./src/publisher/site/vite/loadEdition";

process.env.VITE_APP_VERSION ??= packageJson.version;

/** Another edition is another folder: `DATA_DIR=ma-region npm start`. */
const dataDir = process.env.DATA_DIR || "data";
/** What every build of the application needs, be it for the page or for the prerenderer. */
const appPlugins = () => [
  preact({ prefreshEnabled: false }),
  editionPlugin({ dataDir }),
  aboutApp(),
  workerEntry({ script: "src/reader/worker/main.ts" }),
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
        srcDir: "src/reader/sw",
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

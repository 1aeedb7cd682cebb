import { readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { build, type InlineConfig, type Plugin } from "vite";
import { screenTable } from "../../../reader/shared/navigation/screenTable";
import type { CompiledEdition } from "../../edition/compile/compileEdition";
import { hashOf } from "../chunks/integrity";
import type { LinkedChunk } from "../chunks/listLazyFiles";
import { linkChunk, stylesNeededBy } from "../chunks/stylesOf";
import { listFeeds, type SiteFile } from "../feeds/listFeeds";
import { writeRobots, writeSitemap } from "../feeds/writeSitemap";
import { loadEdition } from "../vite/loadEdition";
import { listPages, type Page } from "./listPages";
import { loadRenderer, type Renderer } from "./renderer";
import { writePage } from "./writePage";

type Options = {
  readonly dataDir: string;
  readonly serverConfig: InlineConfig;
};

/** Every page as HTML that needs no JavaScript, and `shell.html`, the answer to offline navigations. */
export function prerender({ dataDir, serverConfig }: Options): Plugin {
  let root = "";
  let outDir = "";
  let base = "/";
  let chunks: readonly LinkedChunk[] = [];
  let isClean = false;
  return {
    name: "prerender",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
      base = config.base;
    },
    writeBundle(_, bundle) {
      chunks = Object.values(bundle)
        .filter((output) => output.type === "chunk")
        .map(linkChunk);
      isClean = true;
    },
    closeBundle: {
      // Before the service worker is generated: it lists and hashes the shell.
      order: "pre",
      sequential: true,
      async handler() {
        if (!isClean) return; // the build already failed and says why itself
        const edition = await loadEdition(dataDir);
        // Another build may be running in the same checkout.
        const serverDir = resolve(root, `.cache/prerender-${process.pid}`);
        try {
          const renderer = await buildRenderer(serverConfig, serverDir, base);
          const stylesOf = (module: string) => stylesNeededBy(module, chunks).map((style) => `${base}${style}`);
          const pages = await listPages(edition, renderer);
          await writePages(outDir, pages, edition, { stylesOf, seal: addIntegrity(outDir, base), renderer, base });
          for (const file of listSiteFiles(edition, pages, renderer, base)) await writeSiteFile(outDir, file);
        } finally {
          await rm(serverDir, { recursive: true, force: true });
        }
      },
    },
  };
}

async function buildRenderer(config: InlineConfig, outDir: string, base: string): Promise<Renderer> {
  await build({
    ...config,
    base,
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: "src/reader/app/prerender.tsx",
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rollupOptions: { output: { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name].cjs" } },
    },
  });
  return loadRenderer(join(outDir, "prerender.cjs"));
}

type Finish = {
  readonly stylesOf: (module: string) => readonly string[];
  /** Gives scripts and styles their hashes. */
  readonly seal: (html: string) => string;
  readonly renderer: Pick<Renderer, "PAGE_DATA_ID">;
  readonly base: string;
};

async function writePages(
  outDir: string,
  pages: readonly Page[],
  edition: CompiledEdition,
  { stylesOf, seal, renderer, base }: Finish,
): Promise<void> {
  const template = await readFile(join(outDir, "index.html"), "utf8");
  for (const page of pages) {
    const styles = page.screen ? stylesOf(screenTable[page.screen].module) : [];
    const surroundings = { edition, styles, dataId: renderer.PAGE_DATA_ID, base };
    await writeSiteFile(outDir, { file: page.file, content: seal(writePage(template, page, surroundings)) });
  }
}

/** For feed readers and search engines. Their addresses are whole ones: without the site's address there are none. */
function listSiteFiles(
  edition: CompiledEdition,
  pages: readonly Page[],
  { paths, typeset }: Renderer,
  base: string,
): readonly SiteFile[] {
  const { siteUrl } = edition;
  if (siteUrl === undefined) return [];
  const home = new URL(base, siteUrl).href;
  const addresses = pages.flatMap(({ address }) => address ?? []);
  return [
    ...listFeeds(edition, { home, pathOf: paths.article, typeset }),
    { file: "sitemap.xml", content: writeSitemap(addresses, siteUrl) },
    ...(base === "/" ? [{ file: "robots.txt", content: writeRobots(home) }] : []),
  ];
}

async function writeSiteFile(outDir: string, { file, content }: SiteFile): Promise<void> {
  await mkdir(dirname(join(outDir, file)), { recursive: true });
  await writeFile(join(outDir, file), content);
}

/**
 * Gives every script and style that pages name its hash. What those load later has its hash in the service worker, which
 * verifies all of it: an import map with hashes would be an inline script that changes with every build, and headers are
 * written by hand.
 */
function addIntegrity(outDir: string, base: string): (html: string) => string {
  const known = new Map<string, string>();
  const hashFile = (file: string): string => {
    const hash = known.get(file) ?? hashOf(readFileSync(join(outDir, file)));
    known.set(file, hash);
    return hash;
  };
  return (html) =>
    html.replace(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g, (tag, address: string) => {
      return `${tag} integrity="${hashFile(address.slice(base.length))}"`;
    });
}

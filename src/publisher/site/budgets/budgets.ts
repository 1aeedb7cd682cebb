import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { type PrecachedFile, readPrecacheList } from "../chunks/readPrecacheList";
import { isText } from "../precompress";
import { type Budget, type Chunk, measureBudgets, type ReadablePage } from "./measureBudgets";

/** Fails a build that is over budget. Must be the last plugin, because it reads the files that the others wrote. */
export function budgets(): Plugin {
  let root = "";
  let outDir = "";
  let chunks: readonly Chunk[] | undefined;
  let base = "/";
  let isForReaders = true;
  return {
    name: "budgets",
    apply: "build",
    enforce: "post",
    applyToEnvironment: (environment) => environment.name === "client",
    configResolved(config) {
      root = config.root;
      base = config.base;
      // A build for a test alone has other words or is elsewhere, and what it weighs says nothing.
      isForReaders = config.mode === "production";
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle(_, bundle) {
      const written = Object.values(bundle).filter((output) => output.type === "chunk");
      chunks = written.map((chunk) => readChunk(chunk, root));
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (chunks === undefined || !isForReaders) return;
        const precached = readStoredFiles(outDir);
        if (precached.length === 0)
          this.error("The service worker precaches nothing: the application would not open offline.");
        const pages = await findReadablePages(outDir, base);
        const files = [
          ...chunks.map(({ file }) => file),
          ...pages.flatMap(({ files }) => files),
          ...precached.map(({ file }) => file),
          "index.html",
          "sw.js",
        ];
        const sizes = new Map<string, number>();
        for (const file of new Set(files)) sizes.set(file, transferSize(file, await readFile(join(outDir, file))));
        const measured = measureBudgets({ chunks, pages, precached, size: (file) => sizes.get(file) ?? 0 });
        const table = writeBudgets(measured);
        await keepNumbers(join(outDir, "../.cache/budgets.json"), measured);
        if (measured.some(({ bytes, limitBytes }) => bytes > limitBytes)) this.error(`Over budget:\n${table}`);
        this.environment.logger.info(`\n${table}\n`);
      },
    },
  };
}

function readChunk(chunk: Rolldown.OutputChunk, root: string): Chunk {
  const start = chunk.isDynamicEntry ? chunk.facadeModuleId : null;
  return {
    file: chunk.fileName,
    isEntry: chunk.isEntry && chunk.facadeModuleId?.endsWith(".html") === true,
    loadedFor: start === null ? null : relative(root, start),
    imports: chunk.imports,
    modules: chunk.moduleIds.map((id) => relative(root, id)),
  };
}

async function keepNumbers(path: string, measured: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(measured, null, 2)}\n`);
}

function transferSize(path: string, bytes: Uint8Array): number {
  if (!isText(path)) return bytes.byteLength;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return brotliCompressSync(bytes, { params }).byteLength;
}

/** Every file that the service worker stores, including the list of lazy ones (`precacheList.ts`). */
export function readStoredFiles(dist: string): readonly PrecachedFile[] {
  const serviceWorker = join(dist, "sw.js");
  if (!existsSync(serviceWorker)) return [];
  const files = readPrecacheList(readFileSync(serviceWorker, "utf8"));
  const lists = files.filter(({ isLate, file }) => isLate && file.endsWith(".json"));
  const lazy = lists.flatMap(({ file }) => Object.keys(JSON.parse(readFileSync(join(dist, file), "utf8")).files));
  return [...files, ...lazy.map((file) => ({ file, isLate: true }))];
}

export function writeBudgets(budgets: readonly Budget[]): string {
  const width = Math.max(...budgets.map(({ name }) => name.length));
  return budgets
    .flatMap(({ name, bytes, limitBytes, files }) => {
      const isKept = bytes <= limitBytes;
      const line = `${isKept ? "✓" : "✗"} ${name.padEnd(width)}  ${kilobytes(bytes)} of ${kilobytes(limitBytes)}`;
      return isKept ? [line] : [line, ...files.map((file) => `    ${kilobytes(file.bytes)}  ${file.file}`)];
    })
    .join("\n");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

/** The front page and the article of median length: one very long article is no fault of the application. */
export async function findReadablePages(outDir: string, base: string): Promise<readonly ReadablePage[]> {
  const read = async (file: string) => ({ file, html: await readFile(join(outDir, file), "utf8") });
  const ids = await readdir(join(outDir, "article")).catch(() => []);
  const articles = await Promise.all(ids.map((id) => read(`article/${id}/index.html`)));
  const byLength = articles.toSorted((one, other) => one.html.length - other.html.length);
  const article = byLength[Math.floor(byLength.length / 2)];
  const frontPage = await read("index.html");
  return [
    { name: "front page", files: [frontPage.file, ...listNeeded(frontPage.html, base)] },
    ...(article ? [{ name: "article", files: [article.file, ...listNeeded(article.html, base)] }] : []),
  ];
}

function listNeeded(html: string, base: string): readonly string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  return links
    .filter((link) => /\brel="stylesheet"|\bas="font"/.test(link))
    .map((link) => /\bhref="([^"]*)"/.exec(link)?.[1] ?? "")
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length));
}

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { findReadablePages } from "./findReadablePages";
import { type Chunk, measureBudgets } from "./measureBudgets";
import { readStoredFiles } from "./readStoredFiles";
import { transferSize } from "./transferSize";
import { writeBudgets } from "./writeBudgets";

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

import type { Plugin } from "vite";

const MODULE = "virtual:worker-url";
const PRELOAD_ERROR = "vite:preloadError";
const RESOLVED = `\0${MODULE}`;

/**
 * The URL of the worker's script. Vite's own `?worker` bundles a worker by itself, with a second copy of everything
 * it shares with the page (the database alone is 31 kB); as one more entry of the same build, page and worker load
 * the same files.
 */
export function workerEntry({ script }: { readonly script: string }): Plugin {
  let base = "/";
  let isServing = false;
  let isForBrowser = true;
  return {
    name: "worker-entry",
    configResolved(config) {
      base = config.base;
      isServing = config.command === "serve";
      isForBrowser = !config.build.ssr;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    // Vite's import helper reports a failed import to `window`, which a worker does not have.
    renderChunk: (code) =>
      code.includes(PRELOAD_ERROR)
        ? { code: code.replaceAll("window.dispatchEvent(", "dispatchEvent("), map: null }
        : null,
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (!isForBrowser) return 'export default "";';
      if (isServing) return `export default ${JSON.stringify(`${base}${script}?worker_file&type=module`)};`;
      // Strict: what other files share with the worker goes into a file of its own. WebKit evaluates a worker's entry
      // a second time when it is imported, and every message would be answered twice.
      const reference = this.emitFile({ type: "chunk", id: script, name: "worker", preserveSignature: "strict" });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

import type { Plugin } from "vite";

const MODULE = "virtual:worker-url";
const PRELOAD_ERROR = "vite:preloadError";
const RESOLVED = `\0${MODULE}`;

/**
 * The address of the helper thread's script. Vite's own `?worker` bundles a thread by itself, with a second copy of
 * everything it shares with the page (the database alone is 31 kB); as one more entry of the same build, page and
 * thread load the same files.
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
    // Vite's helper for imports tells the page's window of one that failed; a thread has none.
    renderChunk: (code) =>
      code.includes(PRELOAD_ERROR)
        ? { code: code.replaceAll("window.dispatchEvent(", "dispatchEvent("), map: null }
        : null,
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (!isForBrowser) return 'export default "";';
      if (isServing) return `export default ${JSON.stringify(`${base}${script}?worker_file&type=module`)};`;
      // Strict: what other files of the thread share with it goes into a file of its own. WebKit evaluates a thread's
      // entry a second time when it is imported, and every message would be answered twice.
      const reference = this.emitFile({ type: "chunk", id: script, name: "worker", preserveSignature: "strict" });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

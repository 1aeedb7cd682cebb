import type { Plugin, Rolldown } from "vite";

/**
 * What is fetched ahead of a part that is loaded on demand; for Vite's `modulePreload.resolveDependencies`. For a thread
 * nothing: Vite puts preloads into the document, and a thread that has none fails.
 */
export function pagePreloads() {
  let inThread: ReadonlySet<string> = new Set();
  const plugin: Plugin = {
    name: "page-preloads",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    // Before Vite asks for each file's preloads.
    generateBundle: {
      order: "pre",
      handler(_, bundle) {
        inThread = listThreadFiles(Object.values(bundle).filter((output) => output.type === "chunk"));
      },
    },
  };
  return {
    plugin,
    listPreloads: (_: string, dependencies: string[], { hostId }: { readonly hostId: string }): string[] =>
      inThread.has(hostId) ? [] : dependencies,
  };
}

type LinkedScript = Pick<
  Rolldown.OutputChunk,
  "fileName" | "isEntry" | "facadeModuleId" | "imports" | "dynamicImports"
>;

/** Whatever the threads' own scripts import, on demand or not; the page may import it, too. */
export function listThreadFiles(chunks: readonly LinkedScript[]): ReadonlySet<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const chunk = byName.get(file);
    for (const imported of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) visit(imported);
  };
  const isThread = ({ isEntry, facadeModuleId }: LinkedScript) => isEntry && !facadeModuleId?.endsWith(".html");
  for (const { fileName } of chunks.filter(isThread)) visit(fileName);
  return reached;
}

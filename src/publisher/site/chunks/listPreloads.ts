import type { Plugin, Rolldown } from "vite";

/**
 * For `modulePreload.resolveDependencies`. None for a worker: Vite inserts preloads into a document, which it lacks.
 */
export function pagePreloads() {
  let inThread: ReadonlySet<string> = new Set();
  const plugin: Plugin = {
    name: "page-preloads",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    // Must run before Vite asks for each file's preloads.
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

function listThreadFiles(chunks: readonly LinkedScript[]): ReadonlySet<string> {
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

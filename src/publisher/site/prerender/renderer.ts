import { createRequire } from "node:module";

export type Renderer = typeof import("../../../reader/app/prerender");

export type PageContent = Omit<Parameters<Renderer["renderPage"]>[0], "path">;

/** CommonJS, because Vite's module runner, which may be running this file, intercepts `import()`. */
export function loadRenderer(file: string): Renderer {
  const loaded: unknown = createRequire(import.meta.url)(file);
  if (!isRenderer(loaded)) throw new Error(`${file} is not what src/reader/app/prerender.tsx was built into.`);
  return loaded;
}

/** Built from that very module a moment ago, so its shape is known once it is ours. */
function isRenderer(loaded: unknown): loaded is Renderer {
  return typeof loaded === "object" && loaded !== null && "renderPage" in loaded && "screenTitles" in loaded;
}

import { createRequire } from "node:module";

/** The application as `app/prerender.tsx` offers it. */
export type Renderer = typeof import("../../app/prerender");

/** What a page is drawn from. */
export type PageContent = Omit<Parameters<Renderer["renderPage"]>[0], "path">;

/** CommonJS, because Vite's runner, which may be what runs this file, takes `import()` for its own. */
export function loadRenderer(file: string): Renderer {
  const loaded: unknown = createRequire(import.meta.url)(file);
  if (!isRenderer(loaded)) throw new Error(`${file} is not what src/app/prerender.tsx was built into.`);
  return loaded;
}

/** Built of that very module a moment ago: its shape is known once it is ours. */
function isRenderer(loaded: unknown): loaded is Renderer {
  return typeof loaded === "object" && loaded !== null && "renderPage" in loaded && "screenTitles" in loaded;
}

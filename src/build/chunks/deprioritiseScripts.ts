import type { Plugin, Rolldown } from "vite";

/**
 * Lets the page's text and faces have a thin network before its scripts: a prerendered page is complete without them.
 * The page's own script (`app/start.ts`) is asked for with low priority, and the application only when the page is
 * painted; then at once, with all its files, because `bootScript.ts` makes preloads of the links that this leaves.
 */
export function deprioritiseScripts(): Plugin {
  let base = "/";
  return {
    name: "text-first",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {}, chunk }) => ({
        html: lowerScripts(html),
        tags: listApplication(chunk, bundle).map((file) => ({
          tag: "link",
          attrs: { "data-rel": "modulepreload", fetchpriority: "low", crossorigin: true, href: base + file },
          injectTo: "head",
        })),
      }),
    },
  };
}

export function lowerScripts(html: string): string {
  return html.replace(/<(link rel="modulepreload"|script type="module")/g, '<$1 fetchpriority="low"');
}

/** What the page's own script fetches, and all that this cannot run without; what the page names already left out. */
function listApplication(start: Rolldown.OutputChunk | undefined, bundle: Rolldown.OutputBundle): readonly string[] {
  const reached = new Set<string>(start?.imports);
  const named = reached.size;
  const visit = (file: string): void => {
    const chunk = bundle[file];
    if (reached.has(file) || chunk?.type !== "chunk") return;
    reached.add(file);
    chunk.imports.forEach(visit);
  };
  start?.dynamicImports.forEach(visit);
  return [...reached].slice(named);
}

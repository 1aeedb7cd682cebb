import type { Plugin, Rolldown } from "vite";

/**
 * Gives text and fonts a thin network before scripts. The entry script (`app/start.ts`) has low priority; the
 * application follows the first paint, when `app/boot.ts` turns the links left here into preloads.
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

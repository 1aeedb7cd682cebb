import type { Plugin, Rolldown } from "vite";
import { listLazyFiles } from "../chunks/listLazyFiles";
import { linkChunk, orderStyles } from "../chunks/stylesOf";

/** Saves a round trip before the first text; the service worker stores the style only once, in `shell.html`. */
export function inlineStyle(): Plugin {
  let files: readonly string[] = [];
  return {
    name: "inline-style",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    generateBundle: {
      // Before Vite records which style sheets each script loads: these are loaded with the page.
      order: "pre",
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        files = listFirstStyles(chunks);
        for (const { viteMetadata } of chunks) for (const file of files) viteMetadata?.importedCss.delete(file);
      },
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {} }) {
        const style = files.map((file) => extractText(bundle, file)).join("");
        return [{ tag: "style", children: style, injectTo: "head" }];
      },
    },
  };
}

function listFirstStyles(chunks: readonly Rolldown.OutputChunk[]): readonly string[] {
  const linked = chunks.map(linkChunk);
  const lazy = listLazyFiles(linked);
  const first = linked.filter(({ fileName }) => !lazy.has(fileName));
  const entriesFirst = first.toSorted((one, other) => Number(other.isEntry) - Number(one.isEntry));
  return orderStyles(entriesFirst, linked);
}

function extractText(bundle: Rolldown.OutputBundle, file: string): string {
  const asset = bundle[file];
  if (asset?.type !== "asset") throw new Error(`The build has no style sheet ${file}.`);
  delete bundle[file];
  return typeof asset.source === "string" ? asset.source : new TextDecoder().decode(asset.source);
}

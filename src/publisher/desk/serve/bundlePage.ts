import { resolve } from "node:path";
import { build } from "vite";

type PageFile = { readonly type: string; readonly body: string | Uint8Array };

const PAGE = resolve(import.meta.dirname, "../page");

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
};

/** The desk's page (`src/publisher/desk/page`), made when the desk is opened and kept in memory: it is never part of what readers get. */
export async function bundlePage(): Promise<ReadonlyMap<string, PageFile>> {
  const built = await build({
    configFile: false,
    root: PAGE,
    base: "/",
    publicDir: false,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { write: false, modulePreload: { polyfill: false } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  return new Map(
    outputs.map((file) => {
      const type = TYPES[/\w+$/.exec(file.fileName)?.[0] ?? ""] ?? "application/octet-stream";
      const path = file.fileName === "index.html" ? "/" : `/${file.fileName}`;
      return [path, { type, body: file.type === "chunk" ? file.code : file.source }];
    }),
  );
}

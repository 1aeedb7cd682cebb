import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { minifySync, type Plugin, transformWithOxc } from "vite";

/** The same text whatever the base path, so that one hash serves every host: the root element has the base path. */
const script = await writeScript(join(import.meta.dirname, "../../../reader/app/boot.ts"));

export const bootScriptHash: string = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** Browsers of 2018 can read it, too: they have to be told that they are too old. */
async function writeScript(file: string): Promise<string> {
  const plain = await transformWithOxc(await readFile(file, "utf8"), file, { target: "es2018", sourcemap: false });
  return minifySync(file.replace(/ts$/, "js"), plain.code, { module: false, compress: { target: "es2018" } }).code;
}

/** Inline, because a file would delay the paint by a round trip; the policy admits exactly this text, by its hash. */
export function bootScript(): Plugin {
  let base = "/";
  return {
    name: "boot-script",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: (html) => ({
      html: html.replace("<html ", () => `<html data-base="${base}" `),
      tags: [{ tag: "script", children: script, injectTo: "head-prepend" }],
    }),
  };
}

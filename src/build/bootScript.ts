import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** The same text whatever the base path, so that one hash serves every host: the page's root says where it lives. */
const script = `{const e=document.documentElement;try{const d=JSON.parse(localStorage.getItem("dress:"+e.dataset.base));for(const k in d)k.startsWith("data-")&&e.setAttribute(k,d[k])}catch{}}`;

/** For `script-src`. */
export const bootScriptHash: string = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * Puts the reader's theme and text size on the page before its first paint (`platform/dressPage.ts` keeps them). Inline,
 * because a file would hold up the paint by a round trip; the security policy lets in exactly this text, by its hash.
 */
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

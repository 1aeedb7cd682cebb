import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** The reader's colour scheme and text size, before the first paint; `platform/dressPage.ts` keeps them. */
const dress = `{const e=document.documentElement;try{const d=JSON.parse(localStorage.getItem("dress:"+e.dataset.base));for(const k in d)k.startsWith("data-")&&e.setAttribute(k,d[k])}catch{}}`;

/** The last button that was tapped before the application could hear it; `platform/obeyEarlyTap.ts` calls for it. */
const storeTap = `{let b;const k=e=>{b=e.target.closest("button")};addEventListener("click",k,!0);addEventListener("awake",()=>{removeEventListener("click",k,!0);b?.isConnected&&b.click()},{once:!0})}`;

/** Asks for the application's files when the page is painted (`deprioritiseScripts.ts`), all at once. */
const fetchApplication = `requestAnimationFrame(()=>setTimeout(()=>{for(const l of document.querySelectorAll("link[data-rel]"))l.rel=l.dataset.rel}));`;

/** The same text whatever the base path, so that one hash serves every host: the page's root says where it lives. */
const script = dress + storeTap + fetchApplication;

/** For `script-src`. */
export const bootScriptHash: string = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * What cannot wait for the application. Inline, because a file would hold up the paint by a round trip; the security
 * policy lets in exactly this text, by its hash.
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

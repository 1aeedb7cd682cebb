import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Applies the colour scheme and text size before the first paint; `platform/applyAppearance.ts` stores them. */
const applyAppearance = `{const e=document.documentElement;try{const d=JSON.parse(localStorage.getItem("dress:"+e.dataset.base));for(const k in d)k.startsWith("data-")&&e.setAttribute(k,d[k])}catch{}}`;

/** Records the last button tapped before the application could handle it; `platform/app/replayEarlyTap.ts` replays it. */
const storeTap = `{let b;const k=e=>{b=e.target.closest("button")};addEventListener("click",k,!0);addEventListener("awake",()=>{removeEventListener("click",k,!0);b?.isConnected&&b.click()},{once:!0})}`;

/** Requests all files of the application at once after the first paint (`deprioritiseScripts.ts`). */
const fetchApplication = `requestAnimationFrame(()=>setTimeout(()=>{for(const l of document.querySelectorAll("link[data-rel]"))l.rel=l.dataset.rel}));`;

/** The same text whatever the base path, so that one hash serves every host: the root element has the base path. */
const script = applyAppearance + storeTap + fetchApplication;

export const bootScriptHash: string = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

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

import type { Plugin } from "vite";
import { headerRules } from "./headerRules";
import { writeHeadersFile } from "./headersFile";
import { writeMetaPolicy } from "./securityHeaders";

/** Not in development, where Vite's own client needs what the policy refuses. */
export function headers(): Plugin {
  let base = "/";
  return {
    name: "headers",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      // After the style is inlined: the policy admits exactly that.
      order: "post",
      handler: (html) => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: writeMetaPolicy(listInlineStyles(html)) },
          injectTo: "head-prepend",
        },
      ],
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: writeHeadersFile(headerRules(base)) });
    },
  };
}

function listInlineStyles(html: string): readonly string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);
}

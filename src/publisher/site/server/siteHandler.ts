import { readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { matchHeaders, readHeadersFile } from "../headers/headersFile";

type Options = { readonly root: string; readonly base: string };

/**
 * Answers as the strictest host would: what is missing is a 404, never the front page with status 200, because a service
 * worker would store that page under a script's name. Sends the headers of the build's own `_headers`.
 */
export function siteHandler({ root, base }: Options): (request: IncomingMessage, response: ServerResponse) => void {
  // Without `dev`, sirv would not see a build that was made while it runs.
  const serve = sirv(root, { dev: true, etag: true, brotli: true, onNoMatch: answerMissing });

  function answerMissing(_: IncomingMessage, response: ServerResponse): void {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" });
    response.end(readIfThere(join(root, "404.html")));
  }

  return (request, response) => {
    const [, pathname = "", search = ""] = /^([^?]*)(.*)$/.exec(request.url ?? "/") ?? [];
    const ruled = matchHeaders(readHeadersFile(readIfThere(join(root, "_headers"))), pathname);
    for (const [name, value] of Object.entries(ruled)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const isBelow = pathname.startsWith(base);
    const path = pathname.slice(base.length);
    const isFolder = isBelow && !path.endsWith("/") && path !== "" && existsAsFolder(join(root, path));
    if (isFolder || `${pathname}/` === base) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    if (!isBelow) return answerMissing(request, response);
    if (path.endsWith(".part")) response.setHeader("Content-Type", "application/octet-stream");
    request.url = `/${path}${search}`;
    serve(request, response);
  };
}

function readIfThere(file: string): string {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, "utf8") : "";
}

function existsAsFolder(path: string): boolean {
  return !path.includes("\0") && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

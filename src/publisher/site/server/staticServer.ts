import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { matchHeaders, readHeadersFile } from "../headers/headersFile";
import { type Answer, answerEmpty, answerFile } from "./answer";
import type { Fault } from "./fault";
import { resolveAddress } from "./resolveAddress";
import { sendAnswer } from "./sendAnswer";
import { servedFiles } from "./servedFiles";

/* As strict as the strictest host: what is missing is a 404, never the front page with status 200, because that would
   hide real faults of a deployment. Sends the headers of the build's own `_headers`. */

export type ServedRequest = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
};

export type StaticServer = {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly ServedRequest[];
  /** Cuts every open connection, like pulling the plug. */
  close(): Promise<void>;
};

type Options = {
  readonly root: string;
  readonly base: string;
  readonly port: number;
  readonly host?: string | undefined;
  readonly onRequest?: (request: ServedRequest) => void;
  /** Called with the path below the base, e.g. `edition/manifest.json`. */
  readonly decideFault?: (path: string) => Fault | undefined;
};

/** Rejects when the port is taken (`code: "EADDRINUSE"`). */
export async function startStaticServer(options: Options): Promise<StaticServer> {
  const { root, base } = options;
  const files = servedFiles(root);
  const readRules = async () => readHeadersFile(await readFile(join(root, "_headers"), "utf8").catch(() => ""));
  const requests: ServedRequest[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const [, pathname = "", search = ""] = /^([^?]*)(.*)$/.exec(request.url ?? "/") ?? [];
    const fault = pathname.startsWith(base) ? options.decideFault?.(pathname.slice(base.length)) : undefined;
    await fault?.until;
    if (fault?.delayMs) await new Promise((done) => setTimeout(done, fault.delayMs));
    const given = await find(request, method, pathname, search, fault);
    const caching = { "Cache-Control": "no-cache" };
    const ruled = { ...caching, ...matchHeaders(await readRules(), pathname), ...(given.status < 400 ? {} : caching) };
    const headers = { ...ruled, ...given.headers };
    const bytes = await sendAnswer(response, method, { ...given, headers }, fault);
    const served = { method, path: pathname, status: given.status, bytes };
    requests.push(served);
    options.onRequest?.(served);
  }

  async function find(
    request: IncomingMessage,
    method: string,
    pathname: string,
    search: string,
    fault: Fault | undefined,
  ): Promise<Answer> {
    if (method !== "GET" && method !== "HEAD") return answerEmpty(405, { Allow: "GET, HEAD" });
    const address = resolveAddress(pathname, base);
    if (address.kind === "redirect") return answerEmpty(301, { Location: address.to + search });
    if (address.kind === "file") {
      const found = await files.find(address.path);
      if (found.kind === "folder") return answerEmpty(301, { Location: `${pathname}/${search}` });
      if (found.kind === "file") return answerFile(request, found.file, fault, 200);
    }
    const notFound = await files.find("404.html");
    return notFound.kind === "file" ? answerFile(request, notFound.file, fault, 404) : answerEmpty(404, {});
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen({ port: options.port, host: options.host }, listening);
  });
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : options.port;
  return {
    url: `http://localhost:${port}${base}`,
    port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { openFetcher } from "../../import/fetch/openFetcher";
import type { Desk } from "../Desk";
import { Preview } from "../publish/Preview";
import { Publication } from "../publish/Publication";
import { SourceDesk } from "../source/SourceDesk";
import { answer, MAX_BODY, readBody } from "./answer";
import { bundlePage } from "./bundlePage";
import { guard } from "./guard";

export type RunningDesk = {
  /** With the token, behind a `#`: that part of an address is sent to nobody. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
};

/** Only its own scripts and styles, in nobody's frame; the preview is on a port of its own. */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src data:; connect-src 'self'; frame-src http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

type Options = {
  readonly port: number;
  /** Whether sources may be fetched from private networks. */
  readonly allowPrivate?: boolean;
};

/** Rejects when the port is taken (`code: "EADDRINUSE"`). */
export async function startDesk(desk: Desk, options: Options): Promise<RunningDesk> {
  const page = await bundlePage();
  const token = randomBytes(24).toString("base64url");
  let port = options.port;
  const publication = new Publication(desk.dataDir);
  const preview = new Preview(desk.dataDir);
  const sources = new SourceDesk(desk, openFetcher({ allowPrivate: options.allowPrivate === true }));

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const { pathname: path, searchParams } = new URL(request.url ?? "/", "http://desk");
    const send = (status: number, type: string, body: string | Uint8Array) => {
      response.writeHead(status, { ...HEADERS, "Content-Type": type });
      response.end(method === "HEAD" ? undefined : body);
    };
    const json = (status: number, value: unknown) =>
      send(status, "application/json; charset=utf-8", JSON.stringify(value));
    const refused = guard({ path, headers: request.headers }, port, token);
    if (refused !== undefined) return json(refused.status, { message: refused.message });
    if (!path.startsWith("/api/")) {
      const file = page.get(path);
      if (method !== "GET" && method !== "HEAD") return json(405, { message: "This is only to be read." });
      return file === undefined ? json(404, { message: "There is no such file." }) : send(200, file.type, file.body);
    }
    const body = method === "POST" ? await readBody(request) : undefined;
    if (body?.ok === false) return json(body.status, { message: body.message });
    const tools = { publication, preview, previewPort: port + 1, sources };
    const { status, value } = await answer(desk, tools, { method, path, query: searchParams, body: body?.value });
    json(status, value);
  }

  const server = createServer({ maxHeaderSize: MAX_BODY, requestTimeout: 30_000 }, (request, response) => {
    respond(request, response).catch((error: unknown) => {
      // What nobody foresaw: the page tells it, and the desk goes on.
      if (!response.headersSent)
        response.writeHead(500, { ...HEADERS, "Content-Type": "application/json; charset=utf-8" });
      response.end(JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen({ port: options.port, host: "127.0.0.1" }, listening);
  });
  const bound = server.address();
  if (typeof bound === "object" && bound !== null) port = bound.port;
  return {
    url: `http://127.0.0.1:${port}/#${token}`,
    port,
    token,
    close: () =>
      new Promise((closed) => {
        publication.stop();
        preview.stop();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

import { createServer, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { siteHandler } from "../../src/publisher/site/server/siteHandler";

/**
 * Where the app is for a phone that was told the server's port: an address that names no port, so that a phone which
 * was installed from one server finds the same app at the next one. Only browsers know it, Node's `fetch` does not.
 */
export const APP_URL = "http://app.localhost/";

/** What goes wrong with an answer. */
export type Fault = {
  readonly delayMs?: number;
  /** Nothing is answered before. */
  readonly until?: Promise<unknown>;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly alter?: (body: Uint8Array) => Uint8Array | string;
  /** Announces the whole body, sends this many bytes of it and cuts the connection. */
  readonly cutAfterBytes?: number | ((bodyBytes: number) => number);
};

export type ServedRequest = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
};

export type TestServer = {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly ServedRequest[];
  /** Cuts every open connection, like pulling the plug. */
  close(): Promise<void>;
  /** Spoils every answer for an address below the base, e.g. `edition/manifest.json` or `/\.part$/`. */
  spoil(path: string | RegExp, fault: Fault): void;
  /** Ends all spoiling. */
  heal(): void;
  /**
   * The server dies after it has sent so many bytes of what `path` matches, whichever files they belong to: the last
   * one is cut in its middle, and from then on nothing answers. Resolves when it is dead; a new server can have its port.
   */
  dieAfterBytes(bytes: number, path?: string | RegExp): Promise<void>;
  /**
   * The server dies when it is asked for the `count`th time from now on, for what `path` matches: that and every later
   * request goes unanswered.
   */
  dieAtRequest(count: number, path?: RegExp): Promise<void>;
};

/** Serves a build as `npm start` does. `base` defaults to `/`, `port` to a free one. Rejects when the port is taken. */
export async function startTestServer({
  root,
  base = "/",
  port: wanted = 0,
}: {
  readonly root: string;
  readonly base?: string;
  readonly port?: number;
}): Promise<TestServer> {
  const handle = siteHandler({ root, base });
  const requests: ServedRequest[] = [];
  let left = Number.POSITIVE_INFINITY;
  let counted: RegExp = /^/;
  let die = (): void => undefined;
  let faults: readonly { readonly path: string | RegExp; readonly fault: Fault }[] = [];

  function decideFault(asked: string): Fault | undefined {
    if (left > 0 && counted.test(asked)) left -= 1;
    if (left > 0) return faults.find(({ path }) => matches(path, asked))?.fault;
    die();
    return cut;
  }

  const server = createServer(async (request, response) => {
    const { method = "GET" } = request;
    const path = (request.url ?? "").replace(/\?.*$/, "");
    const fault = path.startsWith(base) ? decideFault(path.slice(base.length)) : undefined;
    await fault?.until;
    if (fault?.delayMs) await new Promise((done) => setTimeout(done, fault.delayMs));
    if (fault?.status || fault?.alter) {
      // A spoilt answer is a whole one.
      delete request.headers["if-none-match"];
      delete request.headers.range;
    }
    const held = hold(response);
    handle(request, response);
    const bytes = sendSpoilt(response, await held, method, fault);
    requests.push({ method, path, status: response.statusCode, bytes: await bytes });
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen({ port: wanted }, listening);
  });
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : wanted;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });

  return {
    url: `http://localhost:${port}${base}`,
    port,
    requests,
    close,
    spoil: (path, fault) => {
      faults = [{ path, fault }, ...faults];
    },
    heal: () => {
      faults = [];
    },
    dieAtRequest: (count, path = /^/) =>
      new Promise((dead, failed) => {
        left = count;
        counted = path;
        die = () => void close().then(dead, failed);
      }),
    dieAfterBytes: (bytes, path = /^edition\//) =>
      new Promise((dead, failed) => {
        let left = bytes;
        const cutAfterBytes = (bodyBytes: number) => {
          const sent = Math.min(left, bodyBytes);
          left -= sent;
          // Let the bytes reach the client first: a connection cut at once may lose them.
          if (sent < bodyBytes) setTimeout(() => close().then(dead, failed), 50);
          return sent;
        };
        faults = [{ path, fault: { cutAfterBytes } }, ...faults];
      }),
  };
}

/** Announces an answer and sends none of it. */
const cut: Fault = { cutAfterBytes: 0 };

function matches(path: string | RegExp, asked: string): boolean {
  return typeof path === "string" ? path === asked : path.test(asked);
}

/** Keeps an answer back while it is written; resolves to its body, with status and headers set and nothing sent. */
function hold(response: ServerResponse): Promise<Uint8Array> {
  return new Promise((ended) => {
    const chunks: Uint8Array[] = [];
    const keep = (chunk: Uint8Array | string = "") => chunks.push(Buffer.from(chunk)) > 0;
    const held = {
      writeHead(status: number, headers: OutgoingHttpHeaders = {}) {
        response.statusCode = status;
        for (const [name, value = ""] of Object.entries(headers)) response.setHeader(name, value);
        return response;
      },
      write: keep,
      end(last?: Uint8Array | string) {
        keep(last);
        for (const name of Object.keys(held)) Reflect.deleteProperty(response, name);
        ended(Buffer.concat(chunks));
      },
    };
    Object.assign(response, held);
  });
}

/** Resolves to how many bytes of a body were sent. */
async function sendSpoilt(
  response: ServerResponse,
  body: Uint8Array,
  method: string,
  fault: Fault = {},
): Promise<number> {
  const altered = fault.alter?.(body) ?? body;
  const whole = typeof altered === "string" ? new TextEncoder().encode(altered) : altered;
  response.statusCode = fault.status ?? response.statusCode;
  if (whole !== body) response.removeHeader("ETag");
  for (const [name, value] of Object.entries(fault.headers ?? {})) response.setHeader(name, value);
  if (response.statusCode !== 304) response.setHeader("Content-Length", whole.byteLength);
  const sent = method === "HEAD" || response.statusCode === 304 ? new Uint8Array() : whole;
  const { cutAfterBytes = Number.POSITIVE_INFINITY } = fault;
  const limit = typeof cutAfterBytes === "number" ? cutAfterBytes : cutAfterBytes(sent.byteLength);
  if (limit >= sent.byteLength) {
    response.end(sent);
    return sent.byteLength;
  }
  response.flushHeaders();
  if (limit > 0) await new Promise<void>((written) => response.write(sent.subarray(0, limit), () => written()));
  response.destroy();
  return limit;
}

import type { Fault } from "../../src/publisher/site/server/fault";
import { type StaticServer, startStaticServer } from "../../src/publisher/site/server/staticServer";

/**
 * Where the app is for a phone that was told the server's port: an address that names no port, so that a phone which
 * was installed from one server finds the same app at the next one. Only browsers know it, Node's `fetch` does not.
 */
export const APP_URL = "http://app.localhost/";

export type TestServer = StaticServer & {
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

/** Serves a build with its own headers. `base` defaults to `/`, `port` to a free one. */
export async function startTestServer(options: {
  readonly root: string;
  readonly base?: string;
  readonly port?: number;
}): Promise<TestServer> {
  let left = Number.POSITIVE_INFINITY;
  let counted: RegExp = /^/;
  let die = (): void => undefined;
  let faults: readonly { readonly path: string | RegExp; readonly fault: Fault }[] = [];
  const server = await startStaticServer({
    root: options.root,
    base: options.base ?? "/",
    port: options.port ?? 0,
    decideFault: (asked) => {
      if (left > 0 && counted.test(asked)) left -= 1;
      if (left > 0) return faults.find(({ path }) => matches(path, asked))?.fault;
      die();
      return cut;
    },
  });
  return {
    ...server,
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
        die = () => void server.close().then(dead, failed);
      }),
    dieAfterBytes: (bytes, path = /^edition\//) =>
      new Promise((dead, failed) => {
        let left = bytes;
        const cutAfterBytes = (bodyBytes: number) => {
          const sent = Math.min(left, bodyBytes);
          left -= sent;
          // Let the bytes reach the client first: a connection cut at once may lose them.
          if (sent < bodyBytes) setTimeout(() => server.close().then(dead, failed), 50);
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

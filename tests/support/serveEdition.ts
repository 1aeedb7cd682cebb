import type { EditionFiles } from "./makeEdition";

export const EDITION_URL = "https://edition.test/actu/edition/";

export type Server = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Names of the files asked for, in order; all but the manifest with `parts()`. */
  readonly requests: readonly string[];
  readonly parts: () => readonly string[];
};

/** Answers instead of the file when it answers at all. */
export type Interference = (path: string, init: RequestInit) => Response | undefined | Promise<Response | undefined>;

/** A server of static files at `EDITION_URL`, 404 for what is not there. */
export function serveEdition(files: EditionFiles, interfere: Interference = () => undefined): Server {
  const requests: string[] = [];
  return {
    requests,
    parts: () => requests.filter((path) => path !== "manifest.json"),
    async fetch(url, init) {
      init.signal?.throwIfAborted();
      const path = url.slice(EDITION_URL.length);
      requests.push(path);
      const changed = await interfere(path, init);
      if (changed) return changed;
      const bytes = files.get(path);
      if (!bytes) return new Response("not found", { status: 404 });
      const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init.headers).get("range") ?? "") ?? [];
      return from === undefined
        ? new Response(bytes)
        : new Response(bytes.slice(Number(from), Number(last) + 1), { status: 206 });
    },
  };
}

/** As hosts do: the manifest has an entity tag, and is not sent to whom names it. `known`: the tags that were named. */
export function tagManifest(files: EditionFiles): {
  readonly interfere: Interference;
  readonly known: (string | null)[];
} {
  const known: (string | null)[] = [];
  const bytes = files.get("manifest.json") ?? new Uint8Array();
  // Two editions may well have manifests of the same length.
  const tag = `"${bytes.reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, 7)}"`;
  return {
    known,
    interfere(path, { headers }) {
      if (path !== "manifest.json") return undefined;
      const named = new Headers(headers).get("If-None-Match");
      known.push(named);
      return named === tag ? new Response(null, { status: 304 }) : new Response(bytes, { headers: { ETag: tag } });
    },
  };
}

/** A body that breaks off, as it does when the connection is lost. */
export function breakingOff(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(bytes),
      pull: (controller) => controller.error(new TypeError("network error")),
    }),
  );
}

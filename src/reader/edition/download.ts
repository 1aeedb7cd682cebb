import type { ByteRange } from "../../domain/edition/pieces/pieces";
import type { EditionSource } from "./editionSource";
import { type Result, refuse } from "./result";

export type DownloadOptions = {
  /** On abort, `download` rejects with the signal's reason; it never rejects otherwise. */
  readonly signal: AbortSignal;
  /** Reading stops once more than this has arrived; the result is then longer than the limit. */
  readonly limitBytes: number;
  readonly onBytes?: ((arrived: number) => void) | undefined;
  /** Only these bytes of the file. A server that sends all of it is refused with its status, 200. */
  readonly range?: ByteRange;
  /** The entity tag of what is here already: only something else is sent then. */
  readonly knownTag?: string | undefined;
};

/** `isHtml`: the server says it is a web page, as the sign-in page of a public network does. */
export type Download = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isHtml: boolean;
  readonly tag: string | undefined;
  /** It is what `knownTag` names, and was not sent again. */
  readonly isKnown: boolean;
};

const PARTIAL = 206;
const STALLED_AFTER_MS = 30_000;

export async function download(
  path: string,
  { baseUrl, fetch, stalledAfterMs = STALLED_AFTER_MS }: EditionSource,
  { signal, limitBytes, onBytes, range, knownTag }: DownloadOptions,
): Promise<Result<Download>> {
  signal.throwIfAborted();
  // `AbortSignal.any` is missing before Safari 17.4
  // (https://developer.mozilla.org/docs/Web/API/AbortSignal/any_static). Remove when older versions are no longer
  // supported.
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal.addEventListener("abort", abort);
  let timer = setTimeout(abort, stalledAfterMs);
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    // The manifest must be current, and parts are stored in the database: a copy in the HTTP cache would waste space,
    // and a corrupt one would be served again on every attempt.
    const response = await fetch(new URL(path, baseUrl).href, {
      cache: "no-store",
      // Whoever sends us elsewhere is not the publisher: a sign-in page, or a host that was taken over.
      redirect: "manual",
      ...(knownTag === undefined ? {} : { headers: { "If-None-Match": knownTag } }),
      signal: controller.signal,
      ...(range && { headers: { Range: `bytes=${range.from}-${range.to - 1}` } }),
    });
    if (response.type === "opaqueredirect") return refuse({ kind: "redirected", path });
    const isKnown = response.status === 304 && knownTag !== undefined;
    if ((!response.ok && !isKnown) || (range && response.status !== PARTIAL)) {
      await response.body?.cancel();
      return refuse({ kind: "not-found", path, status: response.status });
    }
    const reader = response.body?.getReader();
    while (reader && received <= limitBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(abort, stalledAfterMs);
      chunks.push(value);
      received += value.byteLength;
      onBytes?.(value.byteLength);
    }
    if (received > limitBytes) await reader?.cancel();
    const isHtml = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    const tag = response.headers.get("etag") ?? undefined;
    return { ok: true, value: { bytes: join(chunks, received), isHtml, tag, isKnown } };
  } catch {
    signal.throwIfAborted();
    return refuse({ kind: "unreachable" });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.byteLength;
  }
  return bytes;
}

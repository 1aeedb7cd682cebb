import type { EditionSource } from "./editionSource";
import { type Result, refuse } from "./result";

export type DownloadOptions = {
  /** Aborting makes `download` reject with the signal's reason; nothing else makes it reject. */
  readonly signal: AbortSignal;
  /** Reading stops as soon as more than this has arrived, and the answer then holds more than this. */
  readonly limitBytes: number;
  readonly onBytes?: (arrived: number) => void;
};

/** `isHtml`: the answer calls itself a web page, as the sign-in page of a public network does. */
export type Download = { readonly bytes: Uint8Array<ArrayBuffer>; readonly isHtml: boolean };

const STALLED_AFTER_MS = 30_000;

/** Fetches one file of an edition, whatever it turns out to hold. */
export async function download(
  path: string,
  { baseUrl, fetch, stalledAfterMs = STALLED_AFTER_MS }: EditionSource,
  { signal, limitBytes, onBytes }: DownloadOptions,
): Promise<Result<Download>> {
  signal.throwIfAborted();
  // One signal out of two by hand: AbortSignal.any is missing before Safari 17.4.
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal.addEventListener("abort", abort);
  let timer = setTimeout(abort, stalledAfterMs);
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    // `no-store`: the manifest must be today's; a part is kept in the database, a second copy in the HTTP cache would
    // only take room, and a wrong one there would be given again at every attempt.
    const response = await fetch(new URL(path, baseUrl).href, { cache: "no-store", signal: controller.signal });
    if (!response.ok) {
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
    return { ok: true, value: { bytes: join(chunks, received), isHtml } };
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

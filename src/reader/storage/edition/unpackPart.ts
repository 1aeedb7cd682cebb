import { MAX_PART_BYTES } from "../../../domain/edition/edition";
import { readTextWithin } from "../readTextWithin";

/** What is unpacked at once: a few kilobytes can unpack to gigabytes. */
const SLICE_BYTES = 65_536;

export type Unpacked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "too-large" | "not-gzip" | "not-utf8" | "not-json" };

export async function unpackPart(bytes: ArrayBuffer): Promise<Unpacked> {
  const unpacked = streamOf(bytes).pipeThrough(new DecompressionStream("gzip"));
  const read = await readTextWithin(unpacked, MAX_PART_BYTES);
  if (!read.ok) return { ok: false, reason: read.reason === "broken" ? "not-gzip" : read.reason };
  try {
    const value: unknown = JSON.parse(read.text);
    return { ok: true, value };
  } catch {
    return { ok: false, reason: "not-json" };
  }
}

/** Half the time of a Blob's stream, whose bytes Chromium fetches from another process. */
function streamOf(bytes: ArrayBuffer): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.byteLength) return controller.close();
      controller.enqueue(new Uint8Array(bytes, start, Math.min(SLICE_BYTES, bytes.byteLength - start)));
      start += SLICE_BYTES;
    },
  });
}

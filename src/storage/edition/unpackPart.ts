import { MAX_PART_BYTES } from "../../domain/edition";

export type Unpacked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "too-large" | "not-gzip" | "not-utf8" | "not-json" };

/** Gunzips and parses a part. Stops as soon as it is over the limit: a few kilobytes can unpack to gigabytes. */
export async function unpackPart(bytes: ArrayBuffer): Promise<Unpacked> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  let text = "";
  let unpackedBytes = 0;
  for (;;) {
    const chunk = await reader.read().catch(() => null);
    if (!chunk) return { ok: false, reason: "not-gzip" };
    if (chunk.done) break;
    unpackedBytes += chunk.value.byteLength;
    if (unpackedBytes > MAX_PART_BYTES) {
      await reader.cancel();
      return { ok: false, reason: "too-large" };
    }
    const piece = attempt(() => decoder.decode(chunk.value, { stream: true }));
    if (piece === undefined) return { ok: false, reason: "not-utf8" };
    text += piece;
  }
  const rest = attempt(() => decoder.decode());
  if (rest === undefined) return { ok: false, reason: "not-utf8" };
  try {
    const value: unknown = JSON.parse(text + rest);
    return { ok: true, value };
  } catch {
    return { ok: false, reason: "not-json" };
  }
}

function attempt(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

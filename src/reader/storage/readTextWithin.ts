type TextWithin =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "too-large" | "broken" | "not-utf8" };

/** Reads a stream as UTF-8 and stops at the limit: a few kilobytes can unpack to gigabytes. */
export async function readTextWithin(stream: ReadableStream<Uint8Array>, limitBytes: number): Promise<TextWithin> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const chunk = await reader.read().catch(() => null);
    if (!chunk) return { ok: false, reason: "broken" };
    if (chunk.done) break;
    bytes += chunk.value.byteLength;
    if (bytes > limitBytes) {
      await reader.cancel();
      return { ok: false, reason: "too-large" };
    }
    const piece = attempt(() => decoder.decode(chunk.value, { stream: true }));
    if (piece === undefined) return { ok: false, reason: "not-utf8" };
    text += piece;
  }
  const rest = attempt(() => decoder.decode());
  return rest === undefined ? { ok: false, reason: "not-utf8" } : { ok: true, text: text + rest };
}

function attempt(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

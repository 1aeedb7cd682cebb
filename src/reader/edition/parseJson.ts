/** `undefined`: these bytes are no text. */
export function readUtf8(bytes: BufferSource): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `undefined`, which nothing in JSON is: this is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `undefined`, which nothing in JSON is: these bytes are no JSON in UTF-8. */
export function parseJson(bytes: BufferSource): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

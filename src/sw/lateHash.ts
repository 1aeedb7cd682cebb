/** Of a late file's SHA-256; in Base64 that is eight letters. */
const BYTES = 6;

/** As `build/precacheList.ts` writes it. */
export async function hashLatePart(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return btoa(String.fromCharCode(...digest.subarray(0, BYTES)));
}

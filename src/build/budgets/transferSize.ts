import { brotliCompressSync, constants } from "node:zlib";
import { isText } from "../server/mediaType";

/** Bytes that travel for a file: brotli for text, as it is for what is already packed (fonts, images). */
export function transferSize(path: string, bytes: Uint8Array): number {
  if (!isText(path)) return bytes.byteLength;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return brotliCompressSync(bytes, { params }).byteLength;
}

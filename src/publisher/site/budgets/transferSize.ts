import { brotliCompressSync, constants } from "node:zlib";
import { isText } from "../precompress";

export function transferSize(path: string, bytes: Uint8Array): number {
  if (!isText(path)) return bytes.byteLength;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return brotliCompressSync(bytes, { params }).byteLength;
}

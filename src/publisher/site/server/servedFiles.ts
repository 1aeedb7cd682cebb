import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isText, mediaType } from "./mediaType";

export type Encoding = "br" | "gzip" | "identity";

export type ServedFile = {
  readonly type: string;
  readonly tag: string;
  readonly encodings: readonly Encoding[];
  encode(encoding: Encoding): Promise<Uint8Array>;
};

export type FoundFile = { readonly kind: "file"; readonly file: ServedFile } | { readonly kind: "folder" | "missing" };

const compress = {
  br: (bytes: Uint8Array): Promise<Uint8Array> =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
    }),
  gzip: (bytes: Uint8Array): Promise<Uint8Array> => promisify(gzip)(bytes, { level: 9 }),
  identity: async (bytes: Uint8Array): Promise<Uint8Array> => bytes,
};

/** Each file is read and compressed once, and again when it changed on disk. */
export function servedFiles(root: string): { find(path: string): Promise<FoundFile> } {
  const known = new Map<string, { readonly stamp: string; readonly file: Promise<ServedFile> }>();
  return {
    async find(path) {
      const onDisk = join(root, path);
      const found = await stat(onDisk).catch(() => undefined);
      if (found?.isDirectory()) return { kind: "folder" };
      if (!found?.isFile()) return { kind: "missing" };
      const stamp = `${found.mtimeMs}:${found.size}`;
      let entry = known.get(path);
      if (entry?.stamp !== stamp) {
        entry = { stamp, file: readServedFile(onDisk) };
        known.set(path, entry);
      }
      return { kind: "file", file: await entry.file };
    },
  };
}

async function readServedFile(onDisk: string): Promise<ServedFile> {
  const bytes = await readFile(onDisk);
  const encoded = new Map<Encoding, Promise<Uint8Array>>();
  return {
    type: mediaType(onDisk),
    tag: createHash("sha256").update(bytes).digest("hex").slice(0, 20),
    encodings: isText(onDisk) && bytes.byteLength > 512 ? ["br", "gzip", "identity"] : ["identity"],
    encode(encoding) {
      const ready = encoded.get(encoding) ?? compress[encoding](bytes);
      encoded.set(encoding, ready);
      return ready;
    },
  };
}

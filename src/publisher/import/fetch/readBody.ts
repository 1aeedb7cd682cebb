import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchFailure } from "./FetchFailure";

/** The unpacked answer, counted while it comes: a small packed one may be endless. */
export function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = unpack(response);
    const fail = (error: unknown) => {
      response.destroy();
      stream.destroy();
      reject(error);
    };
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) fail(new FetchFailure(`It is larger than ${Math.round(maxBytes / 1e6)} MB.`));
      else chunks.push(chunk);
    });
    stream.on("error", (error: Error) =>
      fail(isPackingError(error) ? new FetchFailure("It is packed in a broken way.") : error),
    );
    stream.on("end", () => {
      if (!response.complete) fail(new FetchFailure("It broke off before its end.", { isPassing: true }));
      else resolve(Buffer.concat(chunks));
    });
    stream.on("close", () => {
      if (!response.complete) fail(new FetchFailure("It broke off before its end.", { isPassing: true }));
    });
  });
}

function unpack(response: IncomingMessage): Readable {
  const encodings = (response.headers["content-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (encodings.length > 2) throw new FetchFailure("It is packed more than twice.");
  let stream: Readable = response;
  for (const encoding of encodings.reverse()) {
    const unpacker =
      encoding === "br"
        ? createBrotliDecompress()
        : encoding === "gzip" || encoding === "x-gzip"
          ? createGunzip()
          : encoding === "deflate"
            ? createInflate()
            : undefined;
    if (unpacker === undefined)
      throw new FetchFailure(`It is packed in a way that is not known (${encoding.slice(0, 20)}).`);
    stream = pipeline(stream, unpacker, () => undefined);
  }
  return stream;
}

function isPackingError(error: Error): boolean {
  return "code" in error && String(error.code).match(/^(?:Z_|ERR__ERROR|ERR_BROTLI|ERR_)/) !== null;
}

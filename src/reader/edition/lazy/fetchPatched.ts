import type { Part } from "../../../domain/edition/edition";
import type { ByteRange, Piece } from "../../../domain/edition/pieces/pieces";
import { type DownloadOptions, download } from "../download";
import type { EditionSource } from "../editionSource";
import { mapConcurrently } from "../mapConcurrently";
import type { Result } from "../result";
import { verifyPart } from "../verifyPart";

export type KnownPieces = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const RANGES_AT_ONCE = 4;

/** Puts the part together. Fails where the host sends no ranges, and where the result is not the part that was promised. */
export async function fetchPatched(
  part: Part,
  {
    pieces,
    known,
    ranges,
  }: {
    readonly pieces: readonly Piece[];
    readonly known: KnownPieces;
    readonly ranges: readonly ByteRange[];
  },
  source: EditionSource,
  { signal, onBytes }: Pick<DownloadOptions, "signal" | "onBytes">,
): Promise<Result<ArrayBuffer>> {
  const bytes = new Uint8Array(part.bytes);
  let at = 0;
  for (const { length, hash } of pieces) {
    const own = known.get(hash);
    if (own?.length === length) bytes.set(own, at);
    at += length;
  }
  const fetched = await mapConcurrently(ranges, RANGES_AT_ONCE, signal, async (range, abort) => {
    const limitBytes = range.to - range.from;
    const file = await download(part.path, source, { signal: abort, limitBytes, onBytes, range });
    if (!file.ok) return file;
    bytes.set(file.value.bytes.subarray(0, limitBytes), range.from);
    return { ok: true, value: undefined };
  });
  return fetched.ok ? verifyPart(part, { bytes, isHtml: false }) : fetched;
}

import { MAX_PART_BYTES } from "../../domain/edition/edition";
import { readTextWithin } from "../readTextWithin";

export type Unpacked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "too-large" | "not-gzip" | "not-utf8" | "not-json" };

export async function unpackPart(bytes: ArrayBuffer): Promise<Unpacked> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const read = await readTextWithin(unpacked, MAX_PART_BYTES);
  if (!read.ok) return { ok: false, reason: read.reason === "broken" ? "not-gzip" : read.reason };
  try {
    const value: unknown = JSON.parse(read.text);
    return { ok: true, value };
  } catch {
    return { ok: false, reason: "not-json" };
  }
}

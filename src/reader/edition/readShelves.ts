import { type Manifest, type Part, SHELF_KIND } from "../../domain/edition/edition";
import type { EditionSource } from "./editionSource";
import { mapConcurrently } from "./mapConcurrently";
import { obtainPart } from "./obtainPart";
import { readShelfPart } from "./readPart";
import type { Result } from "./result";

const SHELVES_AT_ONCE = 4;

/** The manifest with the parts of its shelves. Shelves are stored at once, as any part: most of them stay the same. */
export async function readShelves(
  manifest: Manifest,
  source: EditionSource,
  signal: AbortSignal,
): Promise<Result<Manifest>> {
  const shelves = manifest.parts.filter(({ kind }) => kind === SHELF_KIND);
  const contents = new Map<Part, readonly Part[]>();
  const read = await mapConcurrently(shelves, SHELVES_AT_ONCE, signal, async (shelf, abort) => {
    const content = await obtainPart(shelf, {
      source,
      signal: abort,
      isStored: true,
      read: (bytes) => readShelfPart(shelf, bytes),
      onBytes: () => undefined,
    });
    if (!content.ok) return content;
    contents.set(shelf, content.value.parts);
    return { ok: true, value: undefined };
  });
  if (!read.ok) return read;
  const parts = [...manifest.parts, ...shelves.flatMap((shelf) => contents.get(shelf) ?? [])];
  return { ok: true, value: { ...manifest, parts } };
}

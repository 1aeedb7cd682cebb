import { listLeftOutSpans, type SortKeySpan } from "../../../domain/edition/leftOut/leftOutSpans";
import type { Watch } from "../watch";
import { editionDatabase } from "./editionDatabase";
import { findInstalled } from "./installedRows";

/**
 * Where the articles stand that are listed, but whose text is not on this phone because the reader chose so. By sort key:
 * their headlines are many rows, and reading a hundred thousand of them held up the page for more than a second.
 */
export function watchLeftOut(): Watch<readonly SortKeySpan[]> {
  return editionDatabase.watch(async ({ parts, ...tables }) => {
    const { manifest, leftOut = [] } = (await findInstalled(tables)) ?? {};
    if (!manifest || leftOut.length === 0) return [];
    const left = new Set(leftOut);
    for (const sha256 of await parts.toCollection().primaryKeys()) left.delete(sha256);
    return listLeftOutSpans(manifest.parts, ({ sha256 }) => left.has(sha256));
  });
}

import type { Manifest, Part } from "../../domain/edition/edition";
import { SEARCH_KIND } from "../../domain/search/index/searchKind";

/** Articles by their number in the edition, oldest first; `end` is the first that is not among them. */
type DocumentRange = { readonly start: number; readonly end: number };

/** The articles whose segment of the index is not on this phone. */
export function listLeftOutRanges(
  { parts }: Pick<Manifest, "parts">,
  here: ReadonlySet<string>,
): readonly DocumentRange[] {
  const ranges: DocumentRange[] = [];
  let start = 0;
  for (const { sha256, count } of listSegmentsOfArticles(parts)) {
    const end = start + count;
    if (!here.has(sha256)) ranges.push({ start, end });
    start = end;
  }
  return ranges;
}

function listSegmentsOfArticles(parts: readonly Part[]): readonly Part[] {
  return parts
    .filter(({ kind, from }) => kind === SEARCH_KIND && from !== undefined)
    .sort((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1));
}

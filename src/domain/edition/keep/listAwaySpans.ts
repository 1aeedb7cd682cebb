import type { Part } from "../edition";

/** The lowest and the highest sort key of a part of articles. */
export type SortKeySpan = { readonly from: string; readonly to: string };

/** Of those parts of articles that are away, oldest first. Parts of an edition never overlap. */
export function listAwaySpans(parts: readonly Part[], isPartAway: (part: Part) => boolean): readonly SortKeySpan[] {
  return parts
    .flatMap((part) => {
      const { kind, from, to } = part;
      return kind === "articles" && from !== undefined && to !== undefined && isPartAway(part) ? [{ from, to }] : [];
    })
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

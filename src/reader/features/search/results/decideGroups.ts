import { HIT_KINDS, type HitKind } from "../../../../domain/search/query/searchRequest";
import type { SearchHit, SearchResults } from "../../../../domain/search/searchResults";

export type Group = {
  readonly kind: HitKind;
  readonly complete: readonly SearchHit[];
  readonly partial: readonly SearchHit[];
  /** Number of matches for every word or, if there are none, for some. */
  readonly count: number;
  readonly total: number;
  readonly isCut: boolean;
};

/** Shown next to other kinds; the others are one tap away. */
const FEW_ARTICLES = 6;
const FEW_OTHERS = 3;

/** The best hit's kind comes first, the others in a fixed order, because lists that swap places are hard to follow. */
export function decideGroups(
  { hits, counts, completeCounts, wordCount }: SearchResults,
  only: HitKind | null,
): readonly Group[] {
  const first = hits[0]?.kind;
  const kinds = HIT_KINDS.filter((kind) => counts[kind] > 0 && (only === null || kind === only)).sort(
    (one, other) => Number(other === first) - Number(one === first),
  );
  return kinds.map((kind): Group => {
    const ofKind = hits.filter((hit) => hit.kind === kind);
    const few = kind === "article" ? FEW_ARTICLES : FEW_OTHERS;
    const shown = kinds.length === 1 ? ofKind : ofKind.slice(0, few);
    const isComplete = ({ words }: SearchHit): boolean => words >= wordCount;
    const complete = shown.filter(isComplete);
    return {
      kind,
      complete,
      partial: shown.filter((hit) => !isComplete(hit)),
      count: completeCounts[kind] || counts[kind],
      total: counts[kind],
      isCut: shown.length < counts[kind],
    };
  });
}

export function countResults({ counts, completeCounts }: SearchResults): number {
  return HIT_KINDS.reduce((sum, kind) => sum + (completeCounts[kind] || counts[kind]), 0);
}

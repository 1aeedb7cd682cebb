import { HIT_KINDS, type HitKind } from "../../../domain/search/searchRequest";
import type { SearchHit, SearchResults } from "../../../domain/search/searchResults";

export type Group = {
  readonly kind: HitKind;
  /** With every word. */
  readonly complete: readonly SearchHit[];
  /** With some of them. */
  readonly partial: readonly SearchHit[];
  /** How many there are of the kind, here or not: with every word, where there are such. */
  readonly count: number;
  /** Those with some of the words included. */
  readonly total: number;
  /** There are more than these. */
  readonly isCut: boolean;
};

/** Beside other kinds; whoever wants more asks for that kind. */
const FEW_ARTICLES = 6;
const FEW_OTHERS = 3;

/**
 * The results by kind. The kind of the very best comes first, the others always in the same order: while somebody types,
 * lists that change places are lost from sight. With `only`, all that there is of one kind.
 */
export function decideGroups(
  { hits, counts, completeCounts, wordCount }: SearchResults,
  only: HitKind | null,
): readonly Group[] {
  const first = hits[0]?.kind;
  const kinds = HIT_KINDS.filter((kind) => counts[kind] > 0 && (only === null || kind === only)).sort(
    (one, other) => Number(other === first) - Number(one === first),
  );
  return kinds.map((kind): Group => {
    const own = hits.filter((hit) => hit.kind === kind);
    const few = kind === "article" ? FEW_ARTICLES : FEW_OTHERS;
    const shown = kinds.length === 1 ? own : own.slice(0, few);
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

/** How many results are promised in all. */
export function countResults({ counts, completeCounts }: SearchResults): number {
  return HIT_KINDS.reduce((sum, kind) => sum + (completeCounts[kind] || counts[kind]), 0);
}

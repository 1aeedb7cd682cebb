import type { HitKind } from "../searchRequest";

/** `names`: of the programmes, places and acronyms that it speaks of. */
export const FIELDS = ["title", "headings", "body", "names"] as const;
export type Field = (typeof FIELDS)[number];

/** What of something can be found, as texts. */
export type IndexedDocument = {
  readonly kind: HitKind;
  readonly id: string;
  /** As results show it. */
  readonly title: string;
  /** Of a note: the id of what it is about. */
  readonly about?: string;
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** First and last day that it is about, as numbers: 20200116. */
  readonly days?: Days;
  /** What filters ask for (`writeFacet`). */
  readonly facets?: readonly string[];
};

export type Days = { readonly first: number; readonly last: number };

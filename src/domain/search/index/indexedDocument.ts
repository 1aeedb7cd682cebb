import type { HitKind } from "../searchRequest";

/** `names`: of the programmes, places and acronyms that it mentions. */
export const FIELDS = ["title", "headings", "body", "names"] as const;
export type Field = (typeof FIELDS)[number];

export type IndexedDocument = {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly days?: Days;
  readonly facets?: readonly string[];
};

export type Days = { readonly first: number; readonly last: number };

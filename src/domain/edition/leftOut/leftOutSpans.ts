import type { Headline } from "../../article/article";
import type { Part } from "../edition";

/** The lowest and the highest sort key of a part of articles. */
export type SortKeySpan = { readonly from: string; readonly to: string };

/** Of those parts of articles that are left out, oldest first. Parts of an edition never overlap. */
export function listLeftOutSpans(
  parts: readonly Part[],
  isPartLeftOut: (part: Part) => boolean,
): readonly SortKeySpan[] {
  return parts
    .flatMap((part) => {
      const { kind, from, to } = part;
      return kind === "articles" && from !== undefined && to !== undefined && isPartLeftOut(part) ? [{ from, to }] : [];
    })
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Whether the article's text is in one of the spans. By halves: a large edition has thousands, and a list asks for each row. */
export function isLeftOut(spans: readonly SortKeySpan[], { sortKey }: Pick<Headline, "sortKey">): boolean {
  let first = 0;
  let end = spans.length;
  while (first < end) {
    const between = (first + end) >> 1;
    if ((spans[between]?.to ?? "") < sortKey) first = between + 1;
    else end = between;
  }
  const span = spans[first];
  return span !== undefined && span.from <= sortKey;
}

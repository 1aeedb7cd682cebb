import type { Headline } from "../../article/article";
import type { SortKeySpan } from "./listAwaySpans";

/** Whether the article's text is in one of the spans. By halves: a large edition has thousands, and a list asks for each row. */
export function isAway(spans: readonly SortKeySpan[], { sortKey }: Pick<Headline, "sortKey">): boolean {
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

import * as v from "valibot";
import { compareUtf8, writeUtf8 } from "../index/utf8";

const TermPageSchema = v.object({
  /** The lowest term in it. */
  first: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** A page, or a table of them. */
export type TermPage = v.InferOutput<typeof TermPageSchema>;

export const TermTableSchema = v.object({ pages: v.array(TermPageSchema) });
export type TermTable = v.InferOutput<typeof TermTableSchema>;

/** Where this term is, if anywhere. */
export function findPage({ pages }: TermTable, term: string): TermPage | undefined {
  const bytes = writeUtf8(term);
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareUtf8(writeUtf8(pages[middle]?.first ?? ""), bytes) <= 0) low = middle + 1;
    else high = middle;
  }
  return pages[low - 1];
}

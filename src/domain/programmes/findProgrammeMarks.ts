import type { TextBlock } from "../article/blocks";
import type { Mark } from "../article/mark";
import type { ArticleId } from "../ids";
import type { Programme } from "../reference/programme";
import { findQuote } from "../text/findQuote";

/** The first mention of each only: a text full of marks is hard to read. Of overlapping names the longer wins. */
export function findProgrammeMarks(
  blocks: readonly TextBlock[],
  programmes: readonly Programme[],
  article: ArticleId,
): readonly Mark[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const marks = programmes.flatMap(({ id, mentions }): readonly Mark[] => {
    for (const { article: own, block, quote, words = quote } of mentions) {
      if (own !== article || !block) continue;
      const start = findQuote(texts.get(block) ?? "", quote);
      if (start === -1) continue;
      const inside = Math.max(0, findQuote(quote, words));
      return [{ kind: "programme", programme: id, block, start: start + inside, end: start + inside + words.length }];
    }
    return [];
  });
  const longestFirst = [...marks].sort((one, other) => lengthOf(other) - lengthOf(one));
  return longestFirst.filter((mark, index) => !longestFirst.slice(0, index).some((taken) => areOver(mark, taken)));
}

function lengthOf({ start, end }: Mark): number {
  return end - start;
}

function areOver(one: Mark, other: Mark): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

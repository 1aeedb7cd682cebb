import type { Article } from "../../../domain/article/article";
import { listTextBlocks } from "../../../domain/article/blocks";
import { cutElision, fold } from "../../../domain/text/foldText";
import { frenchStopWords } from "./frenchStopWords";

const MIN_LETTERS = 4;
const FAMILY_LETTERS = 8;
/** A title says what an article is about. */
const TITLE_WEIGHT = 3;

/** Words for similarity, repeated as often as they count: folded, reduced to families, without stop words. */
export function listWords({ title, body }: Pick<Article, "title" | "body">): readonly string[] {
  const titleWords = wordsOf(title);
  const texts = listTextBlocks(body).map(({ text }) => text);
  return [...Array.from({ length: TITLE_WEIGHT }, () => titleWords).flat(), ...texts.flatMap(wordsOf)];
}

function wordsOf(text: string): readonly string[] {
  // Numbers are not what an article is about.
  const words = fold(text).match(/[a-z']+/g) ?? [];
  return words.flatMap((word) => {
    const bare = cutElision(word).replaceAll("'", "");
    return bare.length < MIN_LETTERS || frenchStopWords.has(bare) ? [] : [toFamily(bare)];
  });
}

/** The beginning of a word stands for its family: artisanat, artisanal. Crude, but one wrong family weighs little. */
function toFamily(word: string): string {
  return word.replace(/aux$/, "al").replace(/[sx]$/, "").slice(0, FAMILY_LETTERS);
}

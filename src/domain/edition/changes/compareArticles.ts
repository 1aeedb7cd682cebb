import type { Article, Headline } from "../../article/article";
import { listParagraphs } from "../../article/blocks";
import type { ArticleChange, Correction, EditionChanges } from "./editionChanges";

/** In characters, both texts of all corrections together. */
const MAX_KEPT_TEXT = 500_000;

/**
 * Only what readers read counts: a changed date, topic or order of an article is no correction of its text. Each list
 * comes in the order of the articles given.
 */
export function compareArticles(before: readonly Article[], after: readonly Article[]): EditionChanges["articles"] {
  const former = new Map(before.map((article) => [article.id, article]));
  const ids = new Set(after.map(({ id }) => id));
  const corrected: Correction[] = [];
  let keptText = 0;
  for (const article of after) {
    const old = former.get(article.id);
    if (!old) continue;
    const texts = { before: listParagraphs(old), after: listParagraphs(article) };
    const size = lengthOf(texts.before) + lengthOf(texts.after);
    if (isSame(texts.before, texts.after)) continue;
    const isKept = keptText + size <= MAX_KEPT_TEXT;
    if (isKept) keptText += size;
    corrected.push({ ...toChange(article), ...(isKept ? { texts } : {}) });
  }
  return {
    added: after.filter(({ id }) => !former.has(id)).map(toChange),
    corrected,
    withdrawn: before.filter(({ id }) => !ids.has(id)).map(toChange),
  };
}

/** For editions in which so much changed that a phone should not read all texts: finds most corrections, and no words. */
export function compareHeadlines(before: readonly Headline[], after: readonly Headline[]): EditionChanges["articles"] {
  const former = new Map(before.map((headline) => [headline.id, headline]));
  const ids = new Set(after.map(({ id }) => id));
  const isCorrected = ({ id, title, standfirst, words }: Headline): boolean => {
    const old = former.get(id);
    return old !== undefined && (old.title !== title || old.standfirst !== standfirst || old.words !== words);
  };
  return {
    added: after.filter(({ id }) => !former.has(id)).map(toChange),
    corrected: after.filter(isCorrected).map(toChange),
    withdrawn: before.filter(({ id }) => !ids.has(id)).map(toChange),
  };
}

function toChange({ id, title }: ArticleChange): ArticleChange {
  return { id, title };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((text, index) => text === after[index]);
}

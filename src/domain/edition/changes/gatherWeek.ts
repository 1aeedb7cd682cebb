import type { ArticleChange, EditionChanges, ProgrammeChange } from "./editionChanges";

/** What the editions of the last seven days changed, all together, as it is now. */
export type Week = {
  readonly added: readonly ArticleChange[];
  readonly corrected: readonly ArticleChange[];
  readonly withdrawn: readonly ArticleChange[];
  /** New or modified. */
  readonly programmes: readonly ProgrammeChange[];
};

const WEEK_MS = 7 * 86_400_000;

/** `changes` come newest first. Of what happened to one article, what counts is what it is by now. */
export function gatherWeek(changes: readonly EditionChanges[], today: string): Week {
  const since = new Date(Date.parse(today) - WEEK_MS).toISOString().slice(0, 10);
  const added = new Map<string, ArticleChange>();
  const corrected = new Map<string, ArticleChange>();
  const withdrawn = new Map<string, ArticleChange>();
  const programmes = new Map<string, ProgrammeChange>();
  for (const edition of changes.filter(({ publishedOn }) => publishedOn > since).reverse()) {
    for (const article of edition.articles.added) {
      // Back again: new for nobody who had it before.
      if (withdrawn.delete(article.id)) corrected.set(article.id, article);
      else added.set(article.id, article);
    }
    for (const article of edition.articles.corrected) {
      (added.has(article.id) ? added : corrected).set(article.id, article);
    }
    for (const article of edition.articles.withdrawn) {
      corrected.delete(article.id);
      if (!added.delete(article.id)) withdrawn.set(article.id, article);
    }
    for (const programme of [...edition.programmes.added, ...edition.programmes.corrected]) {
      programmes.set(programme.id, programme);
    }
    for (const { id } of edition.programmes.withdrawn) programmes.delete(id);
  }
  return {
    added: [...added.values()],
    corrected: [...corrected.values()],
    withdrawn: [...withdrawn.values()],
    programmes: [...programmes.values()],
  };
}

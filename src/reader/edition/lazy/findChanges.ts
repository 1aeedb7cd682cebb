import type { Article, Headline } from "../../../domain/article/article";
import { compareArticles, compareHeadlines } from "../../../domain/edition/changes/compareArticles";
import { compareProgrammes } from "../../../domain/edition/changes/compareProgrammes";
import type { EditionChanges } from "../../../domain/edition/changes/editionChanges";
import { ArticlesPartSchema, type Manifest, type Part } from "../../../domain/edition/edition";
import { type HeadlinePage, readHeadlinePages } from "../../storage";
import { partsOnlyIn, readParts, readProgrammesOf } from "../readParts";

/** Some 600 articles of either edition: beyond it, all their texts at once would be too much for a small phone. */
const MAX_COMPARED_PARTS = 60;

/**
 * Compares the installed edition with one whose parts are all stored. Says nothing (`undefined`) rather than something
 * wrong when a part cannot be read: what changed is never a reason to refuse an edition.
 */
export async function findChanges(
  installed: Manifest,
  next: Manifest,
  newPages: readonly HeadlinePage[],
): Promise<EditionChanges | undefined> {
  if (installed.revision === next.revision) return undefined;
  const gone = partsOnlyIn(installed, next);
  const come = partsOnlyIn(next, installed);
  // Not all texts need be on this phone.
  const whole = gone.length + come.length > MAX_COMPARED_PARTS ? undefined : await compareWhole(gone, come);
  const isRough = whole === undefined;
  const articles = whole ?? (await compareRoughly(gone, come, newPages));
  const programmes = await compareAllProgrammes(installed, next);
  if (!articles || !programmes) return undefined;
  const { revision, publishedOn } = next;
  return { revision, publishedOn, replacedPublishedOn: installed.publishedOn, isRough, articles, programmes };
}

async function compareWhole(gone: readonly Part[], come: readonly Part[]) {
  const [before, after] = [await readArticles(gone), await readArticles(come)];
  return before && after && compareArticles(before, after);
}

async function compareRoughly(gone: readonly Part[], come: readonly Part[], newPages: readonly HeadlinePage[]) {
  const before = await readHeadlinePages(gone.map(({ sha256 }) => sha256));
  const coming = new Set(come.map(({ sha256 }) => sha256));
  const after = newPages.filter(({ sha256 }) => coming.has(sha256));
  if (!before.ok || before.value.length !== gone.length || after.length !== come.length) return undefined;
  return compareHeadlines(listHeadlines(before.value), listHeadlines(after));
}

async function compareAllProgrammes(installed: Manifest, next: Manifest) {
  const before = await readProgrammesOf(installed);
  const after = await readProgrammesOf(next);
  return before && after && compareProgrammes(before, after);
}

async function readArticles(parts: readonly Part[]): Promise<readonly Article[] | undefined> {
  const read = await readParts(ArticlesPartSchema, parts);
  return read?.flatMap(({ articles }) => articles).sort(byNewest);
}

function listHeadlines(pages: readonly HeadlinePage[]): readonly Headline[] {
  return pages.flatMap(({ headlines }) => headlines).sort(byNewest);
}

function byNewest(a: Headline, b: Headline): number {
  return a.sortKey < b.sortKey ? 1 : -1;
}

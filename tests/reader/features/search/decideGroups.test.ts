import { expect, test } from "vitest";
import type { HitKind } from "../../../../src/domain/search/query/searchRequest";
import type { SearchHit, SearchResults } from "../../../../src/domain/search/searchResults";
import { countResults, decideGroups } from "../../../../src/reader/features/search/results/decideGroups";

const none = { article: 0, programme: 0, place: 0, acronym: 0, tag: 0, note: 0, followUp: 0 };

function hits(kind: HitKind, count: number, words = 2): readonly SearchHit[] {
  return Array.from({ length: count }, (_, index) => ({ kind, id: `${kind}-${words}-${index}`, title: [], words }));
}

function results(list: readonly SearchHit[], change: Partial<SearchResults> = {}): SearchResults {
  const counts = { ...none };
  const completeCounts = { ...none };
  for (const { kind, words } of list) {
    counts[kind] += 1;
    if (words >= 2) completeCounts[kind] += 1;
  }
  const found = { hits: [...list], counts, completeCounts, wordCount: 2, also: [], didYouMean: null, completions: [] };
  return { ...found, ...change };
}

test("the kind of the best result comes first, the others in an order that is always the same", () => {
  const found = results([...hits("acronym", 1), ...hits("place", 1), ...hits("article", 1), ...hits("programme", 1)]);
  expect(decideGroups(found, null).map(({ kind }) => kind)).toEqual(["acronym", "article", "programme", "place"]);
});

test("beside others a kind shows a few and says that there are more; alone it shows all", () => {
  const found = results([...hits("article", 20), ...hits("programme", 8)]);
  const [articles, programmes] = decideGroups(found, null);
  expect(articles?.complete).toHaveLength(6);
  expect(programmes?.complete).toHaveLength(3);
  expect([articles?.isCut, programmes?.isCut]).toEqual([true, true]);
  expect(decideGroups(found, "programme").map(({ complete, isCut }) => [complete.length, isCut])).toEqual([[8, false]]);
  expect(decideGroups(results(hits("article", 20)), null)[0]?.complete).toHaveLength(20);
});

test("what has only some of the words is told apart, and counted only where nothing has all", () => {
  const found = results([...hits("article", 2), ...hits("article", 3, 1), ...hits("place", 1, 1)]);
  const [articles, places] = decideGroups(found, null);
  expect([articles?.complete.length, articles?.partial.length, articles?.count, articles?.total]).toEqual([2, 3, 2, 5]);
  expect([places?.complete.length, places?.partial.length, places?.count]).toEqual([0, 1, 1]);
  expect(countResults(found)).toBe(3);
});

test("there are more than came", () => {
  const found = results(hits("article", 8), {
    counts: { ...none, article: 8412 },
    completeCounts: { ...none, article: 8412 },
  });
  expect(decideGroups(found, null)[0]).toMatchObject({ count: 8412, isCut: true });
});

import { beforeEach, describe, expect, test, vi } from "vitest";
import { RELATED_KIND } from "../../../src/domain/article/related";
import { readReadNext } from "../../../src/reader/storage";
import { answerOf, freshPhone, installFrom } from "../../support/installFrom";
import { type EditionFiles, makeArticle, packAbout, packArticles, packPart, publish } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

beforeEach(() => {
  freshPhone();
});

/** Seven articles, 7 the newest, two in each part; every third is about culture first. */
const articles = [1, 2, 3, 4, 5, 6, 7].map((number) =>
  makeArticle(number, { topics: number % 3 === 0 ? ["culture", "economie"] : ["economie"] }),
);

/** `related`: by place, the oldest article's first. */
async function publishWith(related: unknown): Promise<EditionFiles> {
  const parts = [await packAbout()];
  for (let start = 0; start < articles.length; start += 2)
    parts.push(await packArticles(articles.slice(start, start + 2)));
  // Not in order of time: nothing says that a publisher's manifest is.
  parts.reverse();
  if (related !== undefined) parts.push(await packPart({ related }, { kind: RELATED_KIND }));
  return publish(parts);
}

async function onwardFrom(number: number) {
  const { newer, older, nextInTopic, related } = answerOf(await readReadNext(makeArticle(number).id));
  const numberOf = (headline: { readonly sortKey: string } | undefined) => headline && Number(headline.sortKey);
  return {
    newer: numberOf(newer),
    older: numberOf(older),
    next: numberOf(nextInTopic),
    related: related.map(numberOf),
  };
}

describe("from an article, the reader goes on", () => {
  test("from an article, the reader goes on to those beside it and to the next older one of its first topic, across parts", async () => {
    await installFrom(serveEdition(await publishWith(undefined)));
    expect(await onwardFrom(7)).toEqual({ newer: undefined, older: 6, next: 6, related: [] });
    expect(await onwardFrom(6)).toEqual({ newer: 7, older: 5, next: 3, related: [] });
    expect(await onwardFrom(3)).toEqual({ newer: 4, older: 2, next: undefined, related: [] });
    expect(await onwardFrom(1)).toEqual({ newer: 2, older: undefined, next: undefined, related: [] });
  });

  test("from an article, the reader goes on to those that the edition says are about the same, nearest first, across parts", async () => {
    await installFrom(serveEdition(await publishWith([[6, 0, 2], [], [1], [6], [5, 3], [4], [0]])));
    expect((await onwardFrom(1)).related).toEqual([7, 1, 3]);
    expect((await onwardFrom(2)).related).toEqual([]);
    expect((await onwardFrom(5)).related).toEqual([6, 4]);
    expect((await onwardFrom(7)).related).toEqual([1]);
  });

  test("from an article that is not there, and on a phone without an edition, the reader goes on to nothing", async () => {
    expect(await onwardFrom(1)).toEqual({ related: [] });
    await installFrom(serveEdition(await publishWith([[1], [], [], [], [], [], []])));
    expect(await onwardFrom(99)).toEqual({ related: [] });
  });

  test("along the new edition's own ways once it is installed", async () => {
    await installFrom(serveEdition(await publishWith([[1], [], [], [], [], [], []])));
    expect((await onwardFrom(1)).related).toEqual([2]);
    await installFrom(serveEdition(await publishWith([[4], [], [], [], [], [], []])));
    expect((await onwardFrom(1)).related).toEqual([5]);
    await installFrom(serveEdition(await publishWith(undefined)));
    expect((await onwardFrom(1)).related).toEqual([]);
  });

  test("from an article, the reader goes on without unpacking the same part again", async () => {
    await installFrom(serveEdition(await publishWith([[1], [0], [], [], [], [], []])));
    const unpackings = vi.spyOn(ReadableStream.prototype, "pipeThrough");
    await onwardFrom(1);
    await onwardFrom(2);
    expect(unpackings).toHaveBeenCalledTimes(1);
  });
});

describe("an edition whose related articles are wrong is refused", () => {
  test.for([
    ["for fewer articles than it has", [[1], []], "related"],
    ["with an article that is not there", [[1], [], [7], [], [], [], []], "related[2]"],
    ["with half an article", [[0.5], [], [], [], [], [], []], "related[0][0]"],
  ] as const)("%s", async ([, related, at]) => {
    const outcome = await installFrom(serveEdition(await publishWith(related)));
    expect(outcome).toMatchObject({ outcome: "failed", problem: { kind: "invalid-part", at } });
    expect(await onwardFrom(1)).toEqual({ related: [] });
  });
});

import { expect, test } from "vitest";
import { listTextBlocks, type TextBlock } from "../../src/domain/article/blocks";
import type { BlockId } from "../../src/domain/ids";
import { quoteInSentence } from "../../src/domain/speak/quoteInSentence";
import { publishedEdition } from "../support/publishedEdition";

const id = "p-1" as BlockId;
const blocks: readonly TextBlock[] = [
  { id, text: "Le pacte est signé. Il l’a été à Toul, avec M. Rottner, mercredi. Deux ans plus tard, il dure." },
];

test("a quote comes with the rest of its sentence, cut around it", () => {
  expect(quoteInSentence(blocks, { quote: "à Toul", block: id }, "fr")).toEqual({
    before: "Il l’a été ",
    quote: "à Toul",
    after: ", avec M. Rottner, mercredi.",
  });
});

test("a quote over two sentences comes with both", () => {
  const { before, after } = quoteInSentence(blocks, { quote: "signé. Il l’a", block: id }, "fr");
  expect(before).toBe("Le pacte est ");
  expect(after).toBe(" été à Toul, avec M. Rottner, mercredi.");
});

test("spaces of another kind are the same quote, as the text has them", () => {
  expect(quoteInSentence(blocks, { quote: "à\u00a0Toul", block: id }, "fr").quote).toBe("à Toul");
});

test.for([
  { quote: "à Toul", block: undefined },
  { quote: "à Metz", block: id },
  { quote: "à Toul", block: "p-2" as BlockId },
])("a quote of the title, or one that is not there, comes alone", (asked) => {
  expect(quoteInSentence(blocks, asked, "fr")).toEqual({ before: "", quote: asked.quote, after: "" });
});

test("every mention of a place in the corpus is found in its sentence", async () => {
  const { articles, places } = await publishedEdition();
  const textsOf = new Map(articles.map((article) => [article.id, listTextBlocks(article.body)]));
  for (const mention of places.flatMap(({ mentions }) => mentions)) {
    const found = quoteInSentence(textsOf.get(mention.article) ?? [], mention, "fr");
    expect(found.quote.replace(/\s/g, " ")).toBe(mention.quote.replace(/\s/g, " "));
  }
});

import { describe, expect, test } from "vitest";
import { compareArticles, compareHeadlines } from "../../../src/domain/edition/changes/compareArticles";
import { makeArticle } from "../../support/makeEdition";

const [first, second, third] = [makeArticle(1), makeArticle(2), makeArticle(3)];

describe("compareArticles", () => {
  test("lists what was added, corrected and withdrawn, with the corrected text before and after", () => {
    const corrected = makeArticle(2, { text: "Texte corrigé." });
    expect(compareArticles([first, second], [third, corrected])).toEqual({
      added: [{ id: "article-3", title: "Article 3" }],
      corrected: [
        {
          id: "article-2",
          title: "Article 2",
          texts: { before: ["Article 2", "Texte de l’article 2."], after: ["Article 2", "Texte corrigé."] },
        },
      ],
      withdrawn: [{ id: "article-1", title: "Article 1" }],
    });
  });

  test("takes a new title for a correction, and another topic or place in the order for none", () => {
    const renamed = makeArticle(1, { title: "Autre titre" });
    const moved = { ...makeArticle(2, { topics: ["culture"] }), sortKey: "000099" };
    const { corrected } = compareArticles([first, second], [renamed, moved]);
    expect(corrected.map(({ id }) => id)).toEqual(["article-1"]);
  });

  test("keeps no texts beyond half a million characters, and still names the corrections", () => {
    const long = (letter: string) => [1, 2].map((number) => makeArticle(number, { text: letter.repeat(200_000) }));
    const { corrected } = compareArticles(long("a"), long("b"));
    expect(corrected.map(({ texts }) => texts !== undefined)).toEqual([true, false]);
  });
});

test("compareHeadlines finds corrections that lists show, without their texts", () => {
  const before = [first, second, makeArticle(4)];
  const after = [makeArticle(1, { title: "Autre titre" }), second, third];
  expect(compareHeadlines(before, after)).toEqual({
    added: [{ id: "article-3", title: "Article 3" }],
    corrected: [{ id: "article-1", title: "Autre titre" }],
    withdrawn: [{ id: "article-4", title: "Article 4" }],
  });
});

import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { parse } from "valibot";
import { describe, expect, test } from "vitest";
import { RelatedPartSchema } from "../../src/domain/article/related";
import { decode } from "../../src/domain/decode";
import { BlockIdSchema } from "../../src/domain/ids";
import type { Place } from "../../src/domain/reference/place";
import type { Programme } from "../../src/domain/reference/programme";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";
import { compileEdition } from "../../src/publisher/edition/compile/compileEdition";
import { listFeaturesOfEach } from "../../src/publisher/edition/relate/listFeatures";
import { listWords } from "../../src/publisher/edition/relate/listWords";
import { relateArticles } from "../../src/publisher/edition/relate/relateArticles";
import { makeArticle } from "../support/makeEdition";
import { makePlace, makeProgramme } from "../support/makeReference";
import { article, type Files, makeDataFolder } from "./makeDataFolder";

describe("related articles", () => {
  test("are those that share rare words, nearest first", () => {
    const ruche = ["apiculteur", "ruche", "miel", "abeille", "essaim"];
    const articles = [
      ruche,
      ["budget", "dépense", "dette"],
      [...ruche.slice(0, 3), "vente", "marché"],
      [...ruche.slice(0, 4), "pollen"],
      [...ruche.slice(0, 2), "colline", "prairie", "fleur"],
      ["ruche", "toit", "ville", "balcon", "immeuble"],
    ];
    const [first, budget] = relateArticles(articles);
    expect(first).toEqual([3, 2]);
    expect(budget).toEqual([]);
  });

  test("are also those that name the same programme or the same town, whatever their words", () => {
    const texts = ["Un marché couvert.", "Une piscine olympique.", "Un pont suspendu.", "Une forêt ancienne."];
    const articles = texts.map((text, index) => makeArticle(index + 1, { title: `Titre ${"abcd"[index]}`, text }));
    const named = (...numbers: readonly number[]) => ({
      mentions: numbers.map((number) => ({ article: `article-${number}`, quote: "Titre" })),
    });
    const relatedBy = (programmes: readonly Programme[], places: readonly Place[]) =>
      relateArticles(listFeaturesOfEach(articles, { programmes, places }));
    expect(relatedBy([], [])).toEqual([[], [], [], []]);
    expect(relatedBy([makeProgramme("eau", named(1, 3))], [])).toEqual([[2], [], [0], []]);
    expect(relatedBy([], [makePlace("toul", named(2, 4))])).toEqual([[], [3], [], [1]]);
    expect(relatedBy([], [makePlace("moselle", { kind: "departement", ...named(2, 4) })])).toEqual([[], [], [], []]);
    expect(relatedBy([makeProgramme("eau", named(1))], [makePlace("toul", named(2))])).toEqual([[], [], [], []]);
  });

  test("are no less alike for the programmes that only one of them names", () => {
    const texts = ["Des abeilles butinent.", "Des abeilles essaiment.", "Un pont suspendu.", "Une forêt ancienne."];
    const articles = texts.map((text, index) => makeArticle(index + 1, { title: `Titre ${"abcd"[index]}`, text }));
    const own = ["un", "deux", "trois", "quatre", "cinq"].map((id) =>
      makeProgramme(id, { mentions: [{ article: "article-1", quote: "Titre" }] }),
    );
    const relatedBy = (programmes: readonly Programme[]) =>
      relateArticles(listFeaturesOfEach(articles, { programmes, places: [] }));
    expect(relatedBy([])).toEqual([[1], [0], [], []]);
    expect(relatedBy(own)).toEqual(relatedBy([]));
  });

  test("share nothing by words that are everywhere", () => {
    const articles = Array.from({ length: 20 }, (_, index) => ["grand", "est", `seul-${index}`]);
    expect(relateArticles(articles).flat()).toEqual([]);
  });

  test("of two equally near related articles, the newer comes first", () => {
    expect(relateArticles([["a", "b"], ["a", "b"], ["a", "b"], ["c"], ["d"]])[0]).toEqual([2, 1]);
  });

  const corpora = fc.array(fc.array(fc.constantFrom(..."abcdefghijkl"), { maxLength: 8 }), { maxLength: 14 });

  test("are what a naive comparison of all with all finds", () => {
    fc.assert(
      fc.property(corpora, (articles) => {
        const related = relateArticles(articles);
        const similarity = (one: number, other: number) => compareNaively(articles, one, other);
        for (const [self, others] of related.entries()) {
          const expected = articles
            .map((_, other) => ({ other, near: similarity(self, other) }))
            .filter(({ other, near }) => other !== self && near >= 0.05)
            .map(({ near }) => near)
            .sort((a, b) => b - a)
            .slice(0, 3);
          expect(others.map((other) => similarity(self, other).toFixed(9))).toEqual(
            expected.map((near) => near.toFixed(9)),
          );
        }
      }),
    );
  });

  test("are the same in whatever order an article's words come", () => {
    fc.assert(
      fc.property(corpora, (articles) => {
        const reversed = articles.map((words) => [...words].reverse());
        const near = (related: readonly (readonly number[])[]) =>
          related.map((others, self) => others.map((other) => compareNaively(articles, self, other).toFixed(9)));
        expect(near(relateArticles(reversed))).toEqual(near(relateArticles(articles)));
      }),
    );
  });
});

/** Cosine of TF-IDF, by the textbook. */
function compareNaively(articles: readonly (readonly string[])[], one: number, other: number): number {
  const heldBy = (word: string) => articles.filter((words) => words.includes(word)).length;
  const weight = (words: readonly string[], word: string) => {
    const count = words.filter((each) => each === word).length;
    return count === 0 ? 0 : (1 + Math.log(count)) * Math.log(articles.length / heldBy(word));
  };
  const length = (words: readonly string[]) =>
    Math.hypot(...[...new Set(words)].map((word) => weight(words, word))) || 1;
  const [a = [], b = []] = [articles[one], articles[other]];
  const shared = [...new Set(a)].filter(
    (word) => heldBy(word) > 1 && heldBy(word) <= Math.max(6, articles.length * 0.1),
  );
  return shared.reduce((sum, word) => sum + weight(a, word) * weight(b, word), 0) / (length(a) * length(b));
}

describe("the words of an article", () => {
  const wordsOf = (title: string, text: string) =>
    listWords({
      title,
      body: {
        type: "root",
        children: [
          { type: "paragraph", data: { id: parse(BlockIdSchema, "p") }, children: [{ type: "text", value: text }] },
        ],
      },
    });

  test("are folded, without elisions, numbers, small words and plurals; the title counts three times", () => {
    expect(wordsOf("Été", "L’artisanat d’art, les artisanales œuvres de 2020 et l’œuvre régionale")).toEqual([
      "artisana",
      "artisana",
      "oeuvre",
      "oeuvre",
      "regional",
    ]);
    expect(wordsOf("Bioéconomie", "")).toEqual(["bioecono", "bioecono", "bioecono"]);
  });
});

const subjects = Array.from({ length: 15 }, (_, index) =>
  ["alpha", "beta", "gamma"].map((word) => `${word}${letters(index)}`),
);
const many: Files = Object.fromEntries(
  Array.from({ length: 90 }, (_, index) => [`articles/a${index}.md`, articleAbout(index, index % 15)]),
);

/** Words are made of letters only. */
function letters(number: number): string {
  return "abcdefghijklmno".charAt(number).repeat(3);
}

function articleAbout(index: number, subject: number, more = ""): string {
  const day = `2020-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
  const date = { date: `{ basis: stated, day: ${day}, quote: ${day} }` };
  return article(`a${index}`, `Le ${day}, ${subjects[subject]?.join(" ")}. ${more}`, date);
}

async function compile(files: Files): Promise<CompiledEdition> {
  const result = await compileEdition(makeDataFolder(files));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.edition;
}

function relatedPartOf({ manifest, parts }: CompiledEdition): readonly (readonly number[])[] {
  const part = manifest.parts.find(({ kind }) => kind === "related");
  const content = decode(RelatedPartSchema, JSON.parse(gunzipSync(parts.get(part?.path ?? "") ?? "").toString()));
  if (!content.ok) throw new Error(JSON.stringify(content.issues));
  return content.value.related;
}

describe("the part of related articles", () => {
  test("names them by their place in the edition, oldest first", async () => {
    const edition = await compile(many);
    const oldestFirst = [...edition.articles].reverse();
    const related = relatedPartOf(edition);
    expect(related).toHaveLength(90);
    for (const [place, { id }] of oldestFirst.entries()) {
      const subject = Number(id.slice(1)) % 15;
      const others = related[place]?.map((other) => oldestFirst[other]?.id ?? "") ?? [];
      expect(others).toHaveLength(3);
      for (const other of others) expect(Number(other.slice(1)) % 15).toBe(subject);
      expect(edition.related.get(id)?.map((each) => each.id)).toEqual(others);
    }
  });

  test("keeps a correction in one part or two and the index of that time, whichever article it is and whatever it then tells about", async () => {
    const before = await compile(many);
    for (const [index, subject, more] of [
      [0, 7, ""],
      [44, 3, "Corrigé."],
      [89, 13, ""],
      [12, 12, "Corrigé alphaaaa betabbb gammaccc."],
    ] as const) {
      const after = await compile({ ...many, [`articles/a${index}.md`]: articleAbout(index, subject, more) });
      const fetched = after.manifest.parts.filter(
        ({ path, kind }) => !["search", "inventory"].includes(kind) && !before.parts.has(path),
      );
      expect(fetched.length).toBeLessThanOrEqual(2);
      expect(fetched.map(({ kind }) => kind)).toContain("articles");
    }
  });

  test("is not there when no article is like another", async () => {
    const { manifest } = await compile({
      "articles/un.md": article("un"),
      "articles/deux.md": article("deux", "Autre."),
    });
    expect(manifest.parts.map(({ kind }) => kind)).not.toContain("related");
  });
});

import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ArticleSchema } from "../../../src/domain/article/article";
import { listTextBlocks } from "../../../src/domain/article/blocks";
import { findPosition } from "../../../src/domain/speak/findPosition";
import { decodeListenRecord, type ListenPosition } from "../../../src/domain/speak/listenRecord";
import { listSpokenBlocks, prepareArticle } from "../../../src/domain/speak/prepareArticle";
import { makeArticle } from "../../support/makeEdition";

const text = (value: string) => ({ type: "text", value });
const paragraph = (id: string, ...children: object[]) => ({ type: "paragraph", data: { id }, children });

function makeLong() {
  const note = { identifier: "*", label: "*" };
  return v.parse(ArticleSchema, {
    ...makeArticle(1, { title: "Le titre" }),
    body: {
      type: "root",
      children: [
        paragraph(
          "p-un",
          text("Les acteurs"),
          { type: "footnoteReference", ...note },
          text(" du "),
          { type: "strong", children: [text("Grand Est")] },
          text(". Soit"),
          { type: "break" },
          text("36 %."),
        ),
        { type: "heading", depth: 2, data: { id: "inter" }, children: [text("Un. Deux")] },
        { type: "thematicBreak", data: { id: "hr" } },
        {
          type: "list",
          data: { id: "liste" },
          ordered: true,
          start: 3,
          spread: false,
          children: [
            { type: "listItem", data: { id: "li-3" }, children: [paragraph("p-trois", text("Baisser."))] },
            { type: "listItem", data: { id: "li-4" }, children: [paragraph("p-quatre", text("Réduire. Encore."))] },
          ],
        },
        {
          type: "table",
          data: { id: "tableau" },
          align: [null, null],
          children: [
            ["Ruches", "120 000"],
            ["Miel", "2 M€"],
          ].map((row) => ({
            type: "tableRow",
            children: row.map((cell) => ({ type: "tableCell", children: [text(cell)] })),
          })),
        },
        paragraph("etoiles", text("* * *")),
        {
          type: "footnoteDefinition",
          ...note,
          data: { id: "n-1" },
          children: [paragraph("p-note", text("Des communes."))],
        },
        {
          type: "footnoteDefinition",
          identifier: "1",
          label: "1",
          data: { id: "n-2", byEditor: true },
          children: [paragraph("p-editeur", text("La note manque."))],
        },
      ],
    },
  });
}

describe("prepareArticle", () => {
  const article = makeLong();
  const { sentences } = prepareArticle(article, "fr");

  test("reads the title, the blocks in order and the notes last; not the editor's, not a line of signs", () => {
    expect(sentences.map(({ block, inBlock, spoken }) => [block, inBlock, spoken])).toEqual([
      ["title", 0, "Le titre"],
      ["p-un", 0, "Les acteurs du Grand Este."],
      ["p-un", 1, "Soit, 36 pour cent."],
      ["inter", 0, "Un. Deux"],
      ["p-trois", 0, "3, Baisser."],
      ["p-quatre", 0, "4, Réduire."],
      ["p-quatre", 1, "Encore."],
      ["tableau", 0, "Ruches, 120000"],
      ["tableau", 1, "Miel, 2 millions d’euros"],
      ["p-note", 0, "Note. Des communes."],
    ]);
  });

  test("knows where each sentence stands in its block", () => {
    const blocks = new Map(listSpokenBlocks(article.body).map(({ id, text }) => [String(id), text]));
    const written = sentences.slice(1).map(({ block, start, end }) => blocks.get(block)?.slice(start, end));
    expect(written).toEqual([
      "Les acteurs  du Grand Est.",
      "Soit\n36 %.",
      "Un. Deux",
      "Baisser.",
      "Réduire.",
      "Encore.",
      "Ruches\n120 000",
      "Miel\n2 M€",
      "Des communes.",
    ]);
  });

  test("counts as the rest of the application does, footnotes' marks included", () => {
    const counted = new Map(listTextBlocks(article.body).map(({ id, text }) => [id, text.length]));
    for (const { id, text } of listSpokenBlocks(article.body)) expect([id, text.length]).toEqual([id, counted.get(id)]);
  });

  test("leaves the words of another language as they are", () => {
    expect(prepareArticle(article, "de").sentences[2]?.spoken).toBe("Soit, 36 %.");
  });
});

describe("findPosition", () => {
  const script = prepareArticle(makeLong(), "fr");
  const at = (change: Partial<ListenPosition>): ListenPosition => {
    const [position] = decodeListenRecord({
      positions: [
        {
          articleId: "article-1",
          block: "p-quatre",
          inBlock: 1,
          sentence: 2,
          updatedAt: "2026-11-24T10:00:00.000Z",
          ...change,
        },
      ],
    }).positions;
    if (!position) throw new Error("not a position");
    return position;
  };

  test.each([
    ["the very sentence", at({}), 6],
    ["the last one of a block that became shorter", at({ block: "p-un", inBlock: 9, sentence: 5 }), 2],
    ["the same place when the block is gone", at({ block: "p-parti" }), 2],
    ["the end of an article that became shorter", at({ block: "p-parti", sentence: 99 }), 9],
    ["the beginning when nothing is known", undefined, 0],
  ])("finds %s", (_, position, expected) => {
    expect(findPosition(script, position)).toBe(expected);
  });
});

describe("decodeListenRecord", () => {
  test("takes anything, and keeps what it understands", () => {
    const queue = [{ id: "article-1", title: "Un" }];
    expect(decodeListenRecord({ current: 5, queue, positions: "x" })).toEqual({ current: null, queue, positions: [] });
    expect(decodeListenRecord(undefined)).toEqual({ current: null, queue: [], positions: [] });
  });
});

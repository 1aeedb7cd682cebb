import { resolve } from "node:path";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import * as v from "valibot";
import { expect, test } from "vitest";
import { BodySchema } from "../../../src/domain/article/body";
import { type Book, writeEpub } from "../../../src/domain/epub/writeEpub";
import { compileEdition } from "../../../src/publisher/edition/compile/compileEdition";
import { makeArticle } from "../../support/makeEdition";

const about: Omit<Book, "articles"> = {
  id: "https://example.org/#2026-11-24",
  title: "Grand « Est » & poche",
  language: "fr",
  publisher: "La Région",
  publishedOn: "2026-11-24",
  statement: "Textes de 2019 à 2020.",
  words: { contents: "Sommaire", editorNotes: "Notes", online: "En ligne :" },
};

async function check(book: Book): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(writeEpub(book));
  return messages
    .filter(({ severity }) => severity !== "usage" && severity !== "info")
    .map(({ id, message }) => `${id} ${message}`);
}

const text = (value: string) => ({ type: "text", value }) as const;

/** Every kind of node that a body may have, and text that would be markup elsewhere. */
const everything = v.parse(BodySchema, {
  type: "root",
  children: [
    { type: "heading", depth: 2, data: { id: "h-1" }, children: [text("Un <titre> & deux")] },
    {
      type: "paragraph",
      data: { id: "p-1" },
      children: [
        { type: "strong", children: [text("fort")] },
        { type: "emphasis", children: [text("doux")] },
        { type: "delete", children: [text("non")] },
        { type: "inlineCode", value: "a < b" },
        { type: "break" },
        { type: "link", url: "https://example.org/?a=1&b=2", children: [text("ailleurs")] },
        { type: "link", url: "/article/autre/", children: [text("ici")] },
        { type: "footnoteReference", identifier: "1", label: "1" },
        { type: "footnoteReference", identifier: "rien", label: "2" },
      ],
    },
    {
      type: "list",
      ordered: true,
      start: 3,
      spread: false,
      data: { id: "l-1" },
      children: [
        {
          type: "listItem",
          data: { id: "i-1" },
          children: [{ type: "paragraph", data: { id: "p-2" }, children: [text("trois")] }],
        },
      ],
    },
    {
      type: "blockquote",
      data: { id: "b-1" },
      children: [{ type: "paragraph", data: { id: "p-3" }, children: [text("« dit-il »")] }],
    },
    { type: "thematicBreak", data: { id: "t-1" } },
    { type: "code", data: { id: "c-1" }, value: "<script>" },
    {
      type: "table",
      align: [null],
      data: { id: "t-2" },
      children: [
        { type: "tableRow", children: [{ type: "tableCell", children: [text("Tête")] }] },
        { type: "tableRow", children: [{ type: "tableCell", children: [text("Corps")] }] },
      ],
    },
    {
      type: "footnoteDefinition",
      identifier: "1",
      label: "1",
      data: { id: "f-1" },
      children: [{ type: "paragraph", data: { id: "p-4" }, children: [text("La note")] }],
    },
  ],
});

test("every kind of text makes a book that e-readers accept", async () => {
  const article = { ...makeArticle(1, { title: "Un <b>titre</b> & deux" }), body: everything };
  expect(
    await check({ ...about, articles: [{ article, facts: "Économie", url: "https://example.org/article/1/" }] }),
  ).toEqual([]);
});

test("the whole edition is such a book, and the same one each time", async () => {
  const compiled = await compileEdition(resolve(import.meta.dirname, "../../../data"));
  if (!compiled.ok) throw new Error("data/ does not compile");
  const articles = compiled.edition.articles.map((article) => ({
    article,
    facts: "Thème · Date non indiquée",
    url: `https://example.org/article/${article.id}/`,
  }));
  expect(await check({ ...about, articles })).toEqual([]);
  expect(writeEpub({ ...about, articles })).toEqual(writeEpub({ ...about, articles }));
});

test("a book that is not as it should be is told from one that is", async () => {
  expect(await check({ ...about, language: "", articles: [] })).not.toEqual([]);
});

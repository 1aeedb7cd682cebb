import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { compileArticle } from "../../src/publisher/edition/article/compileArticle";
import { type BuiltEdition, buildEdition } from "../../src/publisher/edition/buildEdition";
import { checkNothingLost } from "../../src/publisher/edition/check/checkNothingLost";
import { readCorpus } from "../../src/publisher/edition/compile/readCorpus";

/* The articles as published, compared with the document that was received. */

const DATA = resolve(import.meta.dirname, "../../data");
const SOURCE = "grandest-2019-2020.txt";
const sourceLines = readFileSync(join(DATA, "sources", SOURCE), "utf8").split("\n");

const published = readCorpus(DATA);
let built: BuiltEdition;
beforeAll(async () => {
  built = await buildEdition(DATA);
});

test("nothing of the received document is lost, and nothing was added to it", () => {
  expect(built.problems).toEqual([]);
  const [proof, ...others] = built.proofs;
  expect(others).toEqual([]);
  expect(proof?.file).toBe(`sources/${SOURCE}`);
  const { lines = 0, articleLines = 0, contactLines = 0, leftoverLines = 0 } = proof ?? {};
  expect(lines).toBe(sourceLines.filter((line) => line !== "").length);
  expect(articleLines + contactLines + leftoverLines).toBe(lines);
});

test("the thirteen articles stand in the order of the page", () => {
  const titles = built.edition?.articles.map(({ title }) => title) ?? [];
  expect(titles).toHaveLength(13);
  const places = titles.map((title) => sourceLines.indexOf(title));
  expect(places[0]).toBe(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("every article begins with a sentence of the received document", () => {
  for (const { standfirst } of built.edition?.articles ?? []) {
    const withoutMark = (line: string) => line.replace("acteurs*", "acteurs").replace(/\s+/g, " ");
    expect(sourceLines.filter((line) => withoutMark(line).startsWith(standfirst))).toHaveLength(1);
  }
});

test("every article is in the small edition that a phone fetches", () => {
  const { manifest } = built.edition ?? {};
  expect(manifest?.articleCount).toBe(13);
  const parts = manifest?.parts ?? [];
  const bytesOf = (some: typeof parts) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const isReference = ({ kind }: { readonly kind: string }) =>
    ["programmes", "places", "glossary", "figures", "map"].includes(kind);
  const isIndex = ({ kind }: { readonly kind: string }) => kind === "search";
  expect(bytesOf(parts.filter((part) => !isReference(part) && !isIndex(part)))).toBeLessThan(30_000);
  expect(bytesOf(parts.filter(isIndex))).toBeLessThan(50_000);
  // Hundreds of quotes weigh about as much as the articles that they are from.
  expect(bytesOf(parts.filter(isReference))).toBeGreaterThan(0);
  expect(bytesOf(parts.filter(isReference))).toBeLessThan(45_000);
});

const names = readdirSync(join(DATA, "articles")).filter((name) => name.endsWith(".md") && name !== "README.md");

/** Front matter and body. */
function readArticleFile(name: string): readonly [string, string] {
  const text = readFileSync(join(DATA, "articles", name), "utf8");
  const end = text.indexOf("\n---\n") + "\n---\n".length;
  return [text.slice(0, end), text.slice(end)];
}

/** Problems of one article when its body is another one. */
function problemsAfter(name: string, change: (body: string) => string): readonly string[] {
  const file = `articles/${name}`;
  const [frontMatter, body] = readArticleFile(name);
  expect(change(body)).not.toBe(body);
  // Of all that was read, an article's body changes its own draft only.
  const changed = compileArticle(file, frontMatter + change(body), () => undefined);
  const drafts = published.drafts.map((draft) => (draft.file === file && changed ? changed : draft));
  const { problems } = checkNothingLost(DATA, { ...published, drafts });
  return problems.filter((problem) => problem.file === file).map(({ message }) => message.replace(/\s+/g, " "));
}

/** A sentence that stands between two others. */
const innerSentence = /(?<=\. )\p{Lu}[^.\n[]*\.(?= )/u;
const withInnerSentence = names.filter((name) => innerSentence.test(readArticleFile(name)[1]));

test.each(withInnerSentence)("removing one sentence from %s fails and names it", (name) => {
  const sentence = innerSentence.exec(readArticleFile(name)[1])?.[0] ?? "";
  const problems = problemsAfter(name, (body) => body.replace(`${sentence} `, ""));
  const [lost, ...others] = problems.filter((message) => message.startsWith("This lacks words of line"));
  expect(others).toEqual([]);
  // Where the words before and behind are alike, the passage may begin some words off; it is as long all the same.
  expect(lost).toContain(sentence.replace(/\s+/g, " ").split(" ").slice(2, -2).join(" "));
});

test("most articles have a sentence to remove", () => {
  expect(withInnerSentence.length).toBeGreaterThan(8);
});

test.each(names)("changing one word of %s fails and names it", (name) => {
  const word = / (de|la|le|les|des|du) /.exec(readArticleFile(name)[1])?.[1] ?? "";
  const problems = problemsAfter(name, (body) => body.replace(` ${word} `, " zut "));
  expect(problems.join("\n")).toContain(`write "${word}" instead of "zut"`);
});

test.each(names)("removing the last paragraph of %s fails", (name) => {
  expect(problemsAfter(name, (body) => body.trimEnd().replace(/\n[^\n]+$/, "\n"))).not.toEqual([]);
});

import { expect, test } from "vitest";
import type { ArticleId } from "../../../src/domain/ids";
import { findProgrammeMarks } from "../../../src/domain/programmes/findProgrammeMarks";
import { listFirstMentions, listProgrammesIn, listQuotedArticles } from "../../../src/domain/programmes/listMentions";
import { makeArticle } from "../../support/makeEdition";
import { makeProgramme, PROOFS } from "../../support/makeReference";

const [one, two, three] = [1, 2, 3].map((number) => makeArticle(number).id) as [ArticleId, ArticleId, ArticleId];
const mention = (article: ArticleId, quote: string, more: object = {}) => ({ article, quote, block: "a", ...more });
const block = (id: string, text: string) => ({ id: mentionBlock(id), text });

function mentionBlock(id: string) {
  const [first] = makeProgramme("x", { mentions: [{ article: one, quote: "x", block: id }] }).mentions;
  if (!first?.block) throw new Error("no block");
  return first.block;
}

test("of each article, the passage that names the programme first", () => {
  const programme = makeProgramme("eau", { mentions: [mention(two, "b"), mention(one, "c"), mention(two, "d")] });
  expect([...listFirstMentions(programme)].map(([id, { quote }]) => [String(id), quote])).toEqual([
    ["article-2", "b"],
    ["article-1", "c"],
  ]);
});

test("the programmes of an article are those that it names, not those that it only proves", () => {
  const named = makeProgramme("eau", { mentions: [mention(two, "b")] });
  const proved = makeProgramme("air", { mentions: [mention(three, "b")] });
  expect(listProgrammesIn([proved, named], two)).toEqual([
    { id: "eau", name: "Programme eau", promise: "Ce que promet eau." },
  ]);
  expect(listProgrammesIn([proved, named], one)).toEqual([]);
});

test("a programme leads to the articles that prove anything of it", () => {
  const proofs = (article: string) => [{ article, quote: "x" }];
  const programme = makeProgramme("eau", {
    mentions: [mention(two, "b")],
    closing: { rule: "rolling", proofs: proofs("article-7") },
    amounts: [{ wording: "x", scope: "y", proofs: proofs("article-8") }],
    remarks: [{ text: "x", proofs: proofs("article-9") }],
    name: { value: "Eau", proofs: PROOFS },
  });
  expect(listQuotedArticles(programme).map(String).sort()).toEqual([
    "article-1",
    "article-2",
    "article-7",
    "article-8",
    "article-9",
  ]);
});

test("marks stand on the words that name a programme, the first time only", () => {
  const blocks = [block("a", "Le\u00a0plan Eau aide. Le plan Eau encore."), block("b", "Le plan Air et le plan Eau.")];
  const eau = makeProgramme("eau", {
    mentions: [
      { article: two, quote: "Le plan Eau" },
      mention(one, "Le plan Eau aide", { words: "plan Eau" }),
      mention(one, "le plan Eau", { block: "b" }),
    ],
  });
  const air = makeProgramme("air", { mentions: [mention(one, "plan Air", { block: "b" })] });
  const gone = makeProgramme("gone", {
    mentions: [mention(one, "Corrected since"), mention(one, "x", { block: "z" })],
  });
  const titled = makeProgramme("titled", { mentions: [{ article: one, quote: "Only in the title" }] });
  const marks = findProgrammeMarks(blocks, [eau, air, gone, titled], one);
  expect(
    marks.map((mark) => [mark.block, blocks.find(({ id }) => id === mark.block)?.text.slice(mark.start, mark.end)]),
  ).toEqual([
    ["a", "plan Eau"],
    ["b", "plan Air"],
  ]);
});

test("of two programmes on the same words, the longer name is marked", () => {
  const blocks = [block("a", "l’AMI « Industrie du Futur » de 2019")];
  const short = makeProgramme("short", { mentions: [mention(one, "Industrie du Futur")] });
  const long = makeProgramme("long", { mentions: [mention(one, "AMI « Industrie du Futur »")] });
  for (const programmes of [
    [short, long],
    [long, short],
  ]) {
    expect(findProgrammeMarks(blocks, programmes, one)).toMatchObject([{ programme: "long" }]);
  }
});

import { expect, test } from "vitest";
import type { Article } from "../../src/domain/article/article";
import { type Block, BodySchema } from "../../src/domain/article/body";
import { decode } from "../../src/domain/decode";
import { compileArticle } from "../../src/publisher/edition/article/compileArticle";
import type { Problem } from "../../src/publisher/edition/files/Problem";
import { article } from "./makeDataFolder";

function read(body: string, fields: Readonly<Record<string, string>> = {}): Omit<Article, "sortKey"> {
  const problems: Problem[] = [];
  const draft = compileArticle("articles/un.md", article("un", body, fields), (problem) => problems.push(problem));
  if (draft === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  expect(decode(BodySchema, draft.article.body)).toEqual({ ok: true, value: draft.article.body });
  return draft.article;
}

function blocks(body: string): readonly Block[] {
  return read(body).body.children;
}

const everyBlock = `## Un titre : l’été à Metz
Un *deux* **trois** ~~quatre~~ \`cinq\` [six](https://x.example) sept\\
huit.

> Cité.

3. trois
4. quatre

   suite

- point

---

    du code

| a | b |
|:--|---|
| c | *d* |

Voir www.x.example ou a@x.example[^n].

[^n]: La note.`;

test("every kind of block an article may hold comes through, without positions", () => {
  const written = JSON.stringify(read(everyBlock).body);
  expect(written).not.toContain("position");
  expect(blocks(everyBlock).map(({ type }) => type)).toEqual([
    "heading",
    "paragraph",
    "blockquote",
    "list",
    "list",
    "thematicBreak",
    "code",
    "table",
    "paragraph",
    "footnoteDefinition",
  ]);
  expect(blocks(everyBlock)[3]).toMatchObject({ ordered: true, start: 3, spread: true });
  expect(blocks(everyBlock)[4]).toMatchObject({ ordered: false, start: null, spread: false });
  expect(blocks(everyBlock)[7]).toMatchObject({ align: ["left", null] });
  expect(written).toContain('"http://www.x.example"');
  expect(written).toContain('"mailto:a@x.example"');
});

test("a heading is named after its words, another block after the hash of them, equal ones are numbered", () => {
  const ids = blocks("## L’été, à Metz\n\nMême texte.\n\nMême texte.\n\n## L’été à Metz\n\n## 日本").map(
    ({ data }) => data.id,
  );
  expect(ids).toEqual(["l-ete-a-metz", "p-402a65e8", "p-402a65e8-2", "l-ete-a-metz-2", "p-cf2abf0c"]);
});

test("a list's item and its only paragraph have different names", () => {
  const [list] = blocks("- Même texte.");
  expect(
    JSON.stringify(list)
      .match(/p-[0-9a-f]{8}(?:-\d)?/g)
      ?.sort(),
  ).toEqual(["p-402a65e8", "p-402a65e8-2", "p-402a65e8-3"]);
});

test("a block keeps its name when others are added, corrected or removed around it", () => {
  const before = blocks("Un.\n\n## Deux\n\nTrois.").map(({ data }) => data.id);
  const after = blocks("Avant.\n\nUn, corrigé.\n\n## Deux\n\nEntre.\n\nTrois.").map(({ data }) => data.id);
  expect(after).toEqual(expect.arrayContaining(before.slice(1)));
});

test("a line's end inside a paragraph is a space, be it plain or not", () => {
  expect(blocks("Un\ndeux.\n\n*Un*\ndeux.")).toMatchObject([
    { children: [{ type: "text", value: "Un deux." }] },
    { children: [{ type: "emphasis" }, { type: "text", value: " deux." }] },
  ]);
});

test("a footnote's mark is the source's own", () => {
  const [paragraph, definition] = blocks("Les acteurs[^*] du territoire* et 2 * 3.\n\n[^*]: Communauté.");
  expect(paragraph).toMatchObject({
    children: [
      { value: "Les acteurs" },
      { type: "footnoteReference", identifier: "*", label: "*" },
      { value: " du territoire* et 2 * 3." },
    ],
  });
  expect(definition).toMatchObject({ type: "footnoteDefinition", identifier: "*", label: "*" });
  expect(definition?.data).not.toHaveProperty("byEditor");
});

test("a mark without a note in the source gets the editor's, as plain text, said to be his", () => {
  const { body, words, notes } = read("Par habitant[^1]. Soit.", {
    notes: '[{ footnote: "1", note: "Pas de <b>note</b> *ici* : [^2]." }]',
  });
  expect(body.children.at(-1)).toMatchObject({
    type: "footnoteDefinition",
    label: "1",
    data: { byEditor: true },
    children: [{ type: "paragraph", children: [{ type: "text", value: "Pas de <b>note</b> *ici* : [^2]." }] }],
  });
  expect(words).toBe(5);
  expect(notes).toEqual([]);
});

test("an editor's note stands at the innermost block that holds its passage, in the article's own spaces", () => {
  const body = "Avant.\n\n- un\n- deux\u00a0*trois*\n  quatre[^a]\n\n[^a]: Note.";
  const { notes, body: compiled } = read(body, { notes: '[{ quote: "deux trois quatrea", note: N. }]' });
  const list = compiled.children[1];
  const item = list?.type === "list" ? list.children[1] : undefined;
  expect(notes).toEqual([{ block: item?.children[0]?.data.id, quote: "deux\u00a0trois quatrea", note: "N." }]);
});

test("a quote is looked for in the body, not in the title and not in the editor's words", () => {
  const notes = '[{ quote: "Titre un", note: "Titre un." }, { footnote: "1", note: "Titre un." }]';
  expect(read("Du Titre un ici[^1].", { notes }).notes).toHaveLength(1);
});

test("a date may quote the title", () => {
  const date = '{ basis: event, precision: year, year: 2020, quote: "Las Vegas 2020" }';
  expect(read("Texte.", { title: "Au CES Las\u00a0Vegas 2020", date }).date).toMatchObject({ year: "2020" });
});

test("what YAML would take for something else is text", () => {
  const { title } = read("Texte.", { title: "2020" });
  expect(title).toBe("2020");
  expect(read("Texte.", { title: "no" }).title).toBe("no");
});

test.each([
  ["Une phrase. Une autre.", "Une phrase."],
  ["M. Dupont et Mme. Durand ont signé. Puis non.", "M. Dupont et Mme. Durand ont signé."],
  ["Selon J. Rottner, cf. Art. 5, c’est fait ! Oui.", "Selon J. Rottner, cf. Art. 5, c’est fait !"],
  ["Des dîners, cocktails, etc. qui coûtent. Fin.", "Des dîners, cocktails, etc. qui coûtent."],
  ["Des dîners, cocktails, etc. Ensuite non.", "Des dîners, cocktails, etc."],
  ["(cérémonies, etc.) en 2018. Fin.", "(cérémonies, etc.) en 2018."],
  ["Soit 3.5 % de plus. Fin.", "Soit 3.5 % de plus."],
  ["Las Vegas.  Ce salon est grand.", "Las Vegas."],
  ["Les acteurs[^*] ont *signé*. Puis.\n\n[^*]: Note.", "Les acteurs ont signé."],
  ["Un\ndeux. Trois.", "Un deux."],
  ["## Titre\n\n> Cité d’abord. Puis.", "Cité d’abord."],
  ["Sans point final", "Sans point final"],
  ["[^1]: Note. Deux.\n\nTexte[^1] un. Deux.", "Note."],
])("the standfirst of « %s » is its first sentence", (body, standfirst) => {
  expect(read(body).standfirst).toBe(standfirst);
});

test("a text without full stops does not weigh on every list", () => {
  const { standfirst } = read("mot ".repeat(500).trim());
  expect(standfirst).toHaveLength(1_000);
  expect(standfirst.endsWith("mot…")).toBe(true);
});

test("words are counted as a reader does, the title among them", () => {
  expect(read("L’Etat a donné : 1 833 millions – « 25,5 % »[^*].\n\n- point\n\n[^*]: Note.").words).toBe(2 + 7 + 1 + 1);
});

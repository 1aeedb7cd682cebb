import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type { ExportWords } from "../../../../src/domain/library/export/ExportedItem";
import { type Described, listExportedItems } from "../../../../src/domain/library/export/listExportedItems";
import { writeAnnotations } from "../../../../src/domain/library/export/writeAnnotations";
import { writeBookmarksFile } from "../../../../src/domain/library/export/writeBookmarksFile";
import { writeCalendar } from "../../../../src/domain/library/export/writeCalendar";
import { writeCsv } from "../../../../src/domain/library/export/writeCsv";
import { writeHtml } from "../../../../src/domain/library/export/writeHtml";
import { writeMarkdown } from "../../../../src/domain/library/export/writeMarkdown";
import { indexLibrary } from "../../../../src/domain/library/indexLibrary";
import type { Library } from "../../../../src/domain/library/library";
import type { Target } from "../../../../src/domain/library/target";
import { oneOfEach } from "../../../support/makeLibrary";

const words: ExportWords = {
  title: "Ma bibliothèque",
  language: "fr",
  tags: "Étiquettes :",
  note: "Note :",
  passages: "Passages",
  followUp: "Suivi :",
  states: {
    "to-study": "à étudier",
    contacted: "contacté",
    submitted: "déposé",
    obtained: "obtenu",
    refused: "refusé",
  },
  columns: {
    kind: "Type",
    title: "Titre",
    url: "Adresse",
    passage: "Passage",
    note: "Note",
    tags: "Étiquettes",
    followUp: "Suivi",
    favouriteSince: "Favori depuis",
    deadline: "Date",
    steps: "Étapes",
    remarks: "Remarques",
    changed: "Modifié",
    source: "Source",
  },
  kinds: { article: "Article", programme: "Programme", passage: "Passage" },
};
const nasty = `<script>alert("1")</script> & *2* [3](4) \`5\` "6"; =7`;
const [highlight] = oneOfEach.highlights;
const [note] = oneOfEach.notes;
if (!highlight || !note) throw new Error("makeLibrary has one of each");
const library: Library = {
  ...oneOfEach,
  highlights: [{ ...highlight, quote: { ...highlight.quote, exact: `Première ligne\n${nasty}` } }],
  notes: [note, { ...note, id: "article:article-1", text: `=1+1\n# pas un titre\n\n${nasty}` }],
};
const index = indexLibrary(library);
const describeTarget = (target: Target): Described => ({
  title: index.title(target) ?? "Be EST",
  url: `https://example.org/${target.replace(":", "/")}/`,
  citation: target.startsWith("article:") ? "Région, « Un premier article ». Date non indiquée." : null,
});
const items = listExportedItems(index, describeTarget);

describe("what is exported", () => {
  test("is everything that the reader did something with, favourites first, passages with their article", () => {
    expect(items.map(({ target }) => target)).toEqual(["article:article-1", "programme:be-est-entreprendre"]);
    expect(items[0]).toMatchObject({ tags: ["Eau"], passages: [{ id: "marque-1", note: "À relire\navant lundi" }] });
    expect(items[1]).toMatchObject({ bookmarkedAt: null, followUp: { state: "contacted" } });
  });

  test("is a selection: of an article all its passages, of a passage that one alone", () => {
    const second = { ...highlight, id: highlight.id.replace("1", "2") };
    const two = indexLibrary({
      ...library,
      highlights: [highlight, { ...highlight, ...second, id: "marque-2" as never }],
    });
    const list = (only: Target) =>
      listExportedItems(two, describeTarget, new Set([only])).map(({ target, passages }) => [target, passages.length]);
    expect(list("article:article-1")).toEqual([["article:article-1", 2]]);
    expect(list("highlight:marque-1")).toEqual([["article:article-1", 1]]);
    expect(list("programme:be-est-entreprendre")).toEqual([["programme:be-est-entreprendre", 0]]);
    expect(list("article:unknown")).toEqual([]);
  });
});

describe("Markdown", () => {
  const markdown = writeMarkdown(items, words);

  test("quotes each passage under its article and source", () => {
    expect(markdown).toContain("## [Un premier article](<https://example.org/article/article-1/>)");
    expect(markdown).toContain("Région, « Un premier article ». Date non indiquée.");
    expect(markdown).toContain("> Première ligne\n>\n> ");
    expect(markdown).toContain("**Suivi :** contacté, 2026-12-15");
    expect(markdown).toContain("- [x] Kbis");
  });

  test("is read by Markdown as the very words", () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
    const types = new Set<string>();
    const texts: string[] = [];
    const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
      types.add(node.type);
      if (node.type === "text" && node.value !== undefined) texts.push(node.value);
      for (const child of node.children ?? []) visit(child as never);
    };
    visit(tree as never);
    expect([...types]).not.toContain("html");
    expect([...types]).not.toContain("emphasis");
    expect([...types]).not.toContain("inlineCode");
    expect(tree.children.filter(({ type }) => type === "heading")).toHaveLength(3);
    expect(texts.filter((text) => text === nasty)).toHaveLength(2);
    expect(texts.join("\n")).toContain("# pas un titre");
  });
});

test("HTML shows markup in a text as a text", () => {
  const html = writeHtml(items, words);
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;");
  expect(html).toContain('<html lang="fr">');
});

test("CSV has a row for each thing, quotes what it must, and no formula", () => {
  const csv = writeCsv(items, words);
  expect(csv.startsWith("\uFEFFType;Titre;Adresse;Passage;Note;Étiquettes;Favori depuis;Suivi;")).toBe(true);
  expect(csv).toContain(`;"'=1+1\n# pas un titre\n\n`);
  expect(csv).toContain('""6""; =7"');
  expect(csv.split("\r\n")).toHaveLength(1 + 3 + 1);
  const [followed] = index.library.followUps;
  if (!followed?.date) throw new Error("makeLibrary follows a programme with a date");
  expect(csv).toContain(`;${words.states[followed.state]};${followed.date};`);
  expect(csv).toContain("Passage;Un premier article;https://example.org/article/article-1/;");
});

test("the bookmarks file has address, day, tags and note", () => {
  const file = writeBookmarksFile(items, words);
  expect(file.startsWith("<!DOCTYPE NETSCAPE-Bookmark-file-1>")).toBe(true);
  expect(file).toContain(
    '<DT><A HREF="https://example.org/article/article-1/" ADD_DATE="1795168800" TAGS="Eau">Un premier article</A>',
  );
  expect(file).not.toContain("<script");
});

test("annotations are the W3C's, with quote and position", () => {
  const { first, total } = JSON.parse(writeAnnotations(items, "Ma bibliothèque"));
  expect(total).toBe(2);
  expect(first.items[0]).toMatchObject({
    type: "Annotation",
    motivation: "commenting",
    body: [{ purpose: "commenting", value: "À relire\navant lundi" }],
    target: {
      source: "https://example.org/article/article-1/",
      selector: [
        { type: "TextQuoteSelector", prefix: "Un ", suffix: " court." },
        { type: "FragmentSelector", value: "texte", refinedBy: { type: "TextPositionSelector", start: 3, end: 8 } },
      ],
    },
  });
  expect(first.items[1]).toMatchObject({ target: "https://example.org/article/article-1/" });
});

describe("a calendar", () => {
  const day = {
    uid: "be-est@example.org",
    date: "2026-12-31",
    title: "Dépôt : dossier, pièces; fin",
    description: "Première ligne\nseconde",
    url: "https://example.org/programme/be-est/",
    alarmDaysBefore: [0, 1, 7],
  };
  const file = writeCalendar([day], "Grand Est en poche", "2026-11-25T10:00:00.000Z");
  const lines = file.split("\r\n");

  test("has a whole day with alarms at nine in the morning", () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        "DTSTAMP:20261125T100000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Dépôt : dossier\\, pièces\\; fin",
        "DESCRIPTION:Première ligne\\nseconde",
        "TRIGGER:PT9H",
        "TRIGGER:-P0DT15H",
        "TRIGGER:-P6DT15H",
      ]),
    );
    expect(lines.filter((line) => line.startsWith("BEGIN:")).length).toBe(
      lines.filter((line) => line.startsWith("END:")).length,
    );
  });

  test("replaces the event of an earlier file: the same UID, a higher sequence", () => {
    const later = writeCalendar([{ ...day, date: "2027-01-15" }], "Grand Est en poche", "2026-11-25T10:00:01.000Z");
    const read = (text: string, name: string) => new RegExp(`^${name}:(.*)$`, "m").exec(text)?.[1];
    expect(read(later, "UID")).toBe(read(file, "UID"));
    expect(Number(read(later, "SEQUENCE"))).toBe(Number(read(file, "SEQUENCE")) + 1);
    expect(Number(read(later, "SEQUENCE"))).toBeLessThan(2 ** 31);
  });

  test("folds long lines without cutting a letter", () => {
    const long = writeCalendar([{ ...day, title: "é😀".repeat(60) }], "x", "2026-11-25T10:00:00.000Z");
    for (const line of long.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(long.replaceAll("\r\n ", "")).toContain(`SUMMARY:${"é😀".repeat(60)}`);
  });
});

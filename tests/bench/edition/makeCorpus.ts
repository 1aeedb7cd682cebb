import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { ArticleSchema } from "../../../src/domain/article/article";
import { TopicSchema } from "../../../src/domain/reference/topic";
import type { ArticleDraft } from "../../../src/publisher/edition/article/compileArticle";
import type { Corpus } from "../../../src/publisher/edition/compile/readCorpus";

const LineSchema = v.object({ id: v.string(), title: v.string(), body: v.string(), date: v.optional(v.string()) });
export type Text = v.InferOutput<typeof LineSchema>;

const TOPICS = ["agriculture", "culture", "economie", "sante", "transport", "emploi", "energie", "jeunesse"];

/** JSON lines of { id, title, body, date? }, gzipped or not. */
export function readTexts(file: string): readonly Text[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().trim().split("\n");
  return lines.map((line) => v.parse(LineSchema, JSON.parse(line)));
}

/**
 * So many texts: the first of those given, and once these are used up the same with other words, as another year's would
 * be: every word of six letters or more gets an ending of its own in one case of three.
 */
export function listTexts(texts: readonly Text[], count: number): readonly Text[] {
  return Array.from({ length: count }, (_, index) => {
    const { id, title, body, date } = texts[index % texts.length] ?? { id: "", title: "", body: "", date: undefined };
    const year = Math.floor(index / texts.length);
    if (year === 0) return { id, title, body, date };
    const change = (text: string) =>
      text.replace(/\p{L}{6,}/gu, (word) => (hash(word) % 3 === year % 3 ? word + year : word));
    return { id: `${id}-${year}`, title: change(title), body: change(body), date };
  });
}

export function makeCorpus(texts: readonly Text[]): Corpus {
  const topics = TOPICS.map((id) => v.parse(TopicSchema, { id, name: id, colour: "sapin" }));
  return {
    identityFile: {
      identity: {
        id: "mesure",
        title: "Une grande édition",
        shortTitle: "Mesure",
        description: "Une édition pour mesurer.",
        language: "fr",
        publisher: { name: "Personne" },
        sourceStatement: "Ces textes ne sont là que pour être mesurés.",
        publishedOn: "2026-11-28",
      },
      siteUrl: undefined,
      colour: "sapin",
      signatures: { keys: [], rotations: [], signedForDays: 400 },
    },
    topics,
    contactsFile: undefined,
    drafts: texts.map(makeDraft),
    programmeFiles: [],
    places: [],
    glossary: [],
    problems: [],
  };
}

function makeDraft({ id, title, body }: Text, index: number): ArticleDraft {
  const number = String(index + 1).padStart(6, "0");
  const paragraphs = body.split(/\n+/).filter((line) => line.trim() !== "");
  const { sortKey: _, ...article } = v.parse(ArticleSchema, {
    id: `${slug(id)}-${index}`,
    title: title.slice(0, 400),
    topics: [TOPICS[hash(id) % TOPICS.length]],
    date: { basis: "unknown" },
    sortKey: number,
    words: body.split(/\s+/).length,
    standfirst: paragraphs[0]?.slice(0, 200) ?? "",
    body: {
      type: "root",
      children: paragraphs.map((value, place) => ({
        type: "paragraph",
        data: { id: `p${place}` },
        children: [{ type: "text", value }],
      })),
    },
    notes: [],
  });
  return {
    file: `articles/${number}.md`,
    article,
    // Oldest first, as they are given.
    source: { file: "source.md", lines: [999_999 - index, 999_999 - index] },
    origin: undefined,
    notes: [],
    lineOf: () => 1,
    idLine: 1,
    titleLine: 1,
    sourceLine: 1,
    topicLines: [1],
    blockLines: new Map(),
  };
}

function slug(id: string): string {
  const words = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80);
  return words.replace(/^-|-$/g, "");
}

export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

import type { Article, EditorNote } from "../../../domain/article/article";
import type { Body } from "../../../domain/article/body";
import type { BlockId } from "../../../domain/ids";
import type { Problem } from "../files/Problem";
import { readYaml, type YamlFile } from "../files/readYaml";
import type { YamlPath } from "../files/YamlPath";
import { checkFootnotes } from "../text/checkFootnotes";
import { findExcessiveMarks } from "../text/checkMarks";
import { findQuoteInBlocks } from "../text/findQuoteInBlocks";
import { type NarrowedBody, narrowBody } from "../text/narrowBody";
import { parseMarkdown } from "../text/parseMarkdown";
import { pickStandfirst } from "../text/pickStandfirst";
import { splitFrontMatter } from "../text/splitFrontMatter";
import { listSourceBlocks, writeBlockLines } from "../text/writePlainText";
import { checkDate } from "./checkDate";
import { type FrontMatter, FrontMatterSchema, type Note, type Origin, type SourceRange } from "./FrontMatterSchema";
import { resolveFigures } from "./resolveFigures";

/** An article before its edition gives it a `sortKey`. */
export type ArticleDraft = {
  readonly file: string;
  readonly article: Omit<Article, "sortKey">;
  readonly source: SourceRange | undefined;
  readonly origin: Origin | undefined;
  readonly notes: readonly Note[];
  readonly lineOf: (path: YamlPath) => number;
  readonly idLine: number;
  readonly titleLine: number;
  readonly sourceLine: number;
  readonly topicLines: readonly number[];
  /** Line on which each block begins; only kept for an article that is compared with a source. */
  readonly blockLines: ReadonlyMap<BlockId, number>;
};

/** `undefined` when the file is too broken to go on; every problem is reported either way. */
export function compileArticle(
  file: string,
  text: string,
  reportProblem: (problem: Problem) => void,
): ArticleDraft | undefined {
  const report = (line: number, message: string) => reportProblem({ file, line, message });
  const split = splitFrontMatter(text);
  if (split === undefined) {
    report(1, 'This file has no front matter: begin it with a line "---", the fields, and a second line "---".');
    return undefined;
  }
  const excess = findExcessiveMarks(split.body);
  if (excess !== undefined) {
    report(excess.line + split.bodyLine - 1, excess.message);
    return undefined;
  }
  const yaml = readYaml(FrontMatterSchema, split.frontMatter, report);
  const frontMatter = yaml.value;
  const { body, blockLines } = readBody(split, yaml, report);
  if (split.body.trim() === "") report(split.bodyLine, "The article has no text: write it here.");
  if (frontMatter === undefined) return undefined;

  const plainText = [frontMatter.title, ...listSourceBlocks(body).flatMap(writeBlockLines)].join("\n");
  const { id, title, topics, date, source, origin } = frontMatter;
  const mistakes = checkDate({ date, title, text: plainText, published: origin?.published });
  for (const { path, message } of mistakes) report(yaml.lineOf(path), message);
  const figures = resolveFigures({ id, title, body }, frontMatter.figures, (path, message) =>
    report(yaml.lineOf(["figures", ...path]), message),
  );
  return {
    file,
    article: {
      id,
      title,
      topics,
      date,
      words: countWords(plainText),
      standfirst: pickStandfirst(body),
      body,
      notes: placeNotes(body, yaml, frontMatter, report),
      figures,
    },
    source,
    origin,
    notes: frontMatter.notes,
    lineOf: yaml.lineOf,
    idLine: yaml.lineOf(["id"]),
    titleLine: yaml.lineOf(["title"]),
    sourceLine: yaml.lineOf(["source"]),
    topicLines: topics.map((_, index) => yaml.lineOf(["topics", index])),
    blockLines: source === undefined ? new Map() : blockLines,
  };
}

type Report = (line: number, message: string) => void;

/** Keeps the file's line numbers. Notes that the editor gives for marks without one are appended. */
function readBody(
  { body: markdown, bodyLine }: { readonly body: string; readonly bodyLine: number },
  { value: frontMatter, lineOf }: YamlFile<FrontMatter>,
  report: Report,
): NarrowedBody {
  const lines = markdown.split("\n");
  const noteIndexes = new Map<number, number>();
  const editorFootnotes = new Map<number, string>();
  for (const [index, { footnote, note }] of (frontMatter?.notes ?? []).entries()) {
    if (footnote === undefined) continue;
    lines.push("", `[^${footnote}]: .`);
    noteIndexes.set(lines.length, index);
    editorFootnotes.set(lines.length, note);
  }
  const inFile = (line: number): number => {
    const index = noteIndexes.get(line);
    return index === undefined ? line + bodyLine - 1 : lineOf(["notes", index]);
  };
  const narrowed = narrowBody(parseMarkdown(lines.join("\n")), frontMatter && editorFootnotes, (line, message) =>
    report(inFile(line), message),
  );
  for (const { line, message } of checkFootnotes(narrowed)) report(inFile(line), message);
  return {
    body: narrowed.body,
    blockLines: new Map([...narrowed.blockLines].map(([id, line]) => [id, inFile(line)])),
  };
}

function placeNotes(
  body: Body,
  { lineOf }: YamlFile<FrontMatter>,
  { notes }: FrontMatter,
  report: Report,
): EditorNote[] {
  return notes.flatMap(({ quote, note }, index) => {
    if (quote === undefined) return [];
    const [found, ...others] = findQuoteInBlocks(body, quote);
    const line = lineOf(["notes", index, "quote"]);
    if (found === undefined) report(line, `The article's text does not say "${quote}": quote its exact words.`);
    else if (others.length > 0)
      report(line, `The article says "${quote}" ${others.length + 1} times: quote more words around it.`);
    return found === undefined ? [] : [{ ...found, note }];
  });
}

/** Counts what stands between spaces and contains a letter or digit (« l’Etat » is one, « : » none). */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) count++;
  return count;
}

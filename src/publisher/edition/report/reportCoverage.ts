import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Corpus } from "../compile/readCorpus";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";
import { writeArticleText } from "../reference/writeArticleText";
import { type Account, listAccounts } from "./listAccounts";
import { type Finding, listFindings } from "./listFindings";

type ArticleCoverage = {
  readonly file: string;
  readonly open: readonly (Finding & { readonly context: string })[];
  readonly entered: number;
  readonly dismissed: number;
};
export type Coverage = {
  readonly articles: readonly ArticleCoverage[];
  readonly problems: readonly Problem[];
};

export function reportCoverage(dataDir: string, corpus: Corpus): Coverage {
  const { drafts, programmeFiles, places, glossary } = corpus;
  const problems: Problem[] = [];
  const dismissals = readDismissed(dataDir, (problem) => problems.push(problem));
  const used = new Set<unknown>();
  const entries = { programmes: programmeFiles.map(({ programme }) => programme), places, glossary };

  const articles = drafts.map((draft): ArticleCoverage => {
    const text = writeArticleText(draft.article);
    const accounts = listAccounts(draft, text, entries);
    const open: (Finding & { readonly context: string })[] = [];
    let entered = 0;
    let dismissed = 0;
    for (const finding of listFindings(text)) {
      const { start, end } = finding;
      if (isAccountedFor(finding, accounts)) {
        entered++;
        continue;
      }
      const dismissal = dismissals.find(
        (one) => one.text === finding.text && (one.articles?.includes(draft.article.id) ?? true),
      );
      if (dismissal === undefined) open.push({ ...finding, context: cutContext(text, start, end) });
      else {
        used.add(dismissal);
        dismissed++;
      }
    }
    return { file: draft.file, open, entered, dismissed };
  });

  for (const dismissal of dismissals) {
    if (used.has(dismissal)) continue;
    const message = `Nothing is left to dismiss as "${dismissal.text}": remove it.`;
    problems.push({ file: DISMISSED_FILE, line: dismissal.line, message });
  }
  return { articles, problems };
}

/** A name may combine two known ones: « Saint-Avold en Moselle ». Its lower-case words need no entry. */
function isAccountedFor({ kind, text, start, end }: Finding, accounts: readonly Account[]): boolean {
  const isInside = (from: number, to: number) =>
    accounts.some((account) => account.kinds.has(kind) && account.start <= from && to <= account.end);
  if (kind !== "name") return isInside(start, end);
  return [...text.matchAll(/\p{Lu}[\p{L}Ø]*/gu)].every(({ 0: word, index }) =>
    isInside(start + index, start + index + word.length),
  );
}

const CONTEXT_LENGTH = 40;

function cutContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^.*\n/s, "");
  const after = text.slice(end, end + CONTEXT_LENGTH).replace(/\n.*$/s, "");
  return `${before}${text.slice(start, end)}${after}`;
}

const DISMISSED_FILE = "dismissed.yaml";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const DismissedSchema = v.array(
  v.strictObject({
    texts: v.pipe(v.array(text), v.minLength(1, "must name at least one text")),
    articles: v.optional(v.array(text)),
    reason: text,
  }),
);

type Dismissal = {
  readonly text: string;
  readonly articles: readonly string[] | undefined;
  readonly line: number;
};

function readDismissed(dataDir: string, report: (problem: Problem) => void): readonly Dismissal[] {
  const file = DISMISSED_FILE;
  const yaml = existsSync(join(dataDir, file)) ? readTextFile(dataDir, file, report) : undefined;
  if (yaml === undefined) return [];
  const { value, lineOf } = readYaml(DismissedSchema, yaml, (line, message) => report({ file, line, message }));
  return (value ?? []).flatMap(({ texts, articles }, index) =>
    texts.map((dismissed, at) => ({ text: dismissed, articles, line: lineOf([index, "texts", at]) })),
  );
}

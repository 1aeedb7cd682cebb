import type { SourceRange } from "../article/FrontMatterSchema";
import { CONTACTS_FILE } from "../compile/readContacts";
import type { Corpus } from "../compile/readCorpus";
import type { Problem } from "../files/Problem";
import { checkArticleLines } from "./checkArticleLines";
import { checkContacts } from "./checkContacts";
import type { LocatedLine } from "./compareLines";
import { type Leftover, leftoversFile } from "./readLeftovers";
import { sourceFile } from "./readSource";

export type SourceProof = {
  readonly file: string;
  readonly lines: number;
  readonly articles: number;
  readonly articleLines: number;
  readonly contactLines: number;
  readonly leftoverLines: number;
};

type Claim = { readonly file: string; readonly line: number; readonly lines: SourceRange["lines"] };

export function checkSource(
  name: string,
  allLines: readonly LocatedLine[],
  leftovers: readonly Leftover[],
  { drafts, contactsFile }: Corpus,
): { readonly problems: readonly Problem[]; readonly proof: SourceProof } {
  const file = sourceFile(name);
  const saying = allLines.filter(({ text }) => text !== "");
  const leftoverTexts = new Set(leftovers.map(({ text }) => text));
  const accounted = saying.filter(({ text }) => !leftoverTexts.has(text));
  const within = ([first, last]: SourceRange["lines"]) => accounted.filter(({ line }) => line >= first && line <= last);

  const claims: Claim[] = [];
  const problems: Problem[] = [];
  let articleLines = 0;
  let contactLines = 0;
  for (const draft of drafts) {
    if (draft.source?.file !== name) continue;
    const lines = within(draft.source.lines);
    articleLines += lines.length;
    claims.push({ file: draft.file, line: draft.sourceLine, lines: draft.source.lines });
    problems.push(...checkArticleLines(draft, file, lines));
  }
  const articles = claims.length;
  if (contactsFile?.source?.file === name) {
    const lines = within(contactsFile.source.lines);
    contactLines = lines.length;
    claims.push({ file: CONTACTS_FILE, line: contactsFile.lineOf(["source"]), lines: contactsFile.source.lines });
    problems.push(...checkContacts(contactsFile, file, lines));
  }
  problems.push(
    ...checkClaims(claims, file, allLines.length),
    ...checkUnclaimed(accounted, claims, name),
    ...checkLeftovers(leftovers, saying, name),
  );
  const leftoverLines = saying.length - accounted.length;
  return { problems, proof: { file, lines: saying.length, articles, articleLines, contactLines, leftoverLines } };
}

function checkClaims(claims: readonly Claim[], source: string, lineCount: number): readonly Problem[] {
  return claims.flatMap(({ file, line, lines: [first, last] }, index) => {
    const problems: Problem[] = [];
    if (last > lineCount) {
      problems.push({ file, line, message: `${source} has only ${lineCount} lines, not ${last}: correct "lines".` });
    }
    for (const earlier of claims.slice(0, index)) {
      const [from, to] = [Math.max(first, earlier.lines[0]), Math.min(last, earlier.lines[1])];
      const message = `Lines ${from} to ${to} of ${source} are also those of ${earlier.file}: correct "lines" in one.`;
      if (from <= to) problems.push({ file, line, message });
    }
    return problems;
  });
}

function checkUnclaimed(accounted: readonly LocatedLine[], claims: readonly Claim[], name: string): readonly Problem[] {
  return accounted
    .filter(({ line }) => !claims.some(({ lines: [first, last] }) => line >= first && line <= last))
    .map(({ text, line }) => ({
      file: sourceFile(name),
      line,
      message: `No article tells this line: put "${text}" into one, or declare it in ${leftoversFile(name)} with a reason.`,
    }));
}

function checkLeftovers(
  leftovers: readonly Leftover[],
  lines: readonly LocatedLine[],
  name: string,
): readonly Problem[] {
  const texts = new Set(lines.map(({ text }) => text));
  return leftovers
    .filter(({ text }) => !texts.has(text))
    .map(({ text, line }) => ({
      file: leftoversFile(name),
      line,
      message: `${sourceFile(name)} has no line "${text}": remove this leftover.`,
    }));
}

import { listNames } from "../files/listNames";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { type ArticleDraft, compileArticle } from "./compileArticle";
import { linkHeld } from "./linkHeld";

const FOLDER = "articles";
const ENDING = ".md";

export function readDrafts(dataDir: string, report: (problem: Problem) => void): readonly ArticleDraft[] {
  const names = listNames(dataDir, FOLDER, report);
  if (names === undefined) {
    report({ file: FOLDER, line: 1, message: "This folder is missing: create it and put the articles into it." });
    return [];
  }
  const drafts: ArticleDraft[] = [];
  for (const name of names) {
    if (name.startsWith(".") || name === "README.md") continue;
    const file = `${FOLDER}/${name}`;
    if (!name.endsWith(ENDING)) {
      report({
        file,
        line: 1,
        message: "Only articles belong here, as files ending in .md: rename it or move it away.",
      });
      continue;
    }
    const text = readTextFile(dataDir, file, report);
    const draft = text === undefined ? undefined : compileArticle(file, text, report);
    if (draft !== undefined) drafts.push(draft);
  }
  for (const problem of checkIds(drafts)) report(problem);
  return linkHeld(drafts);
}

function checkIds(drafts: readonly ArticleDraft[]): readonly Problem[] {
  const fileOf = new Map<string, string>();
  return drafts.flatMap(({ file, idLine, article: { id } }) => {
    const problems: Problem[] = [];
    const name = file.slice(FOLDER.length + 1, -ENDING.length);
    if (id !== name) {
      const message = `The id "${id}" is not the file's name: write "id: ${name}" or rename the file.`;
      problems.push({ file, line: idLine, message });
    }
    const other = fileOf.get(id);
    if (other === undefined) fileOf.set(id, file);
    else
      problems.push({
        file,
        line: idLine,
        message: `The id "${id}" is also that of ${other}: give one of them another.`,
      });
    return problems;
  });
}

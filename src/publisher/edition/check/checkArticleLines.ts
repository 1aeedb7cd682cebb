import type { ArticleDraft } from "../compile/compileArticle";
import type { Problem } from "../files/Problem";
import { compareLines, type LineDifference, type LocatedLine } from "./compareLines";
import { findDifference } from "./findDifference";
import { listArticleLines } from "./listArticleLines";

/** Proves that an article says all of its source lines, in order, and nothing else. */
export function checkArticleLines(
  draft: ArticleDraft,
  sourceFile: string,
  lines: readonly LocatedLine[],
): readonly Problem[] {
  return compareLines(lines, listArticleLines(draft)).map((difference) => ({
    file: draft.file,
    line: difference.kind === "missing" ? difference.articleLine : difference.article.line,
    message: explain(difference, sourceFile),
  }));
}

function explain(difference: LineDifference, sourceFile: string): string {
  switch (difference.kind) {
    case "missing":
      return `The article lacks line ${difference.source.line} of ${sourceFile}: put back ${cite(difference.source.text)}.`;
    case "added":
      return `The article's lines of ${sourceFile} do not say ${cite(difference.article.text)}: remove it.`;
    case "changed": {
      const place = `line ${difference.source.line} of ${sourceFile}`;
      const { source, article } = findDifference(difference.source.text, difference.article.text);
      if (article === "") return `This lacks words of ${place}: put back ${cite(source)}.`;
      if (source === "") return `This has words that ${place} does not have: remove ${cite(article)}.`;
      return `This differs from ${place}: write ${cite(source)} instead of ${cite(article)}.`;
    }
  }
}

const MAX_WORDS = 60;

function cite(text: string): string {
  const words = text.split(" ");
  return `"${words.length <= MAX_WORDS ? text : `${words.slice(0, MAX_WORDS).join(" ")} …`}"`;
}

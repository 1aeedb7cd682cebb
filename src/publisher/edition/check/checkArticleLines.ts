import type { Block, ListItem } from "../../../domain/article/body";
import type { ArticleDraft } from "../article/compileArticle";
import type { Problem } from "../files/Problem";
import { isContainer } from "../text/walkBlocks";
import { listSourceBlocks, writeBlockLines } from "../text/writePlainText";
import { BLANK_LINE, compareLines, type LineDifference, type LocatedLine, normaliseLine } from "./compareLines";

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

type Difference = { readonly source: string; readonly article: string };

/** The differing words: what remains without the common beginning and end. */
function findDifference(source: string, article: string): Difference {
  const sourceWords = source.split(" ");
  const articleWords = article.split(" ");
  const shorter = Math.min(sourceWords.length, articleWords.length);
  let start = 0;
  while (start < shorter && sourceWords[start] === articleWords[start]) start++;
  let end = 0;
  while (end < shorter - start && sourceWords.at(-1 - end) === articleWords.at(-1 - end)) end++;
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join(" ");
  return { source: middle(sourceWords), article: middle(articleWords) };
}

function listArticleLines({ article, titleLine, blockLines }: ArticleDraft): readonly LocatedLine[] {
  const placeBlock = (block: Block | ListItem): readonly LocatedLine[] => {
    if (isContainer(block) && block.type !== "footnoteDefinition") return block.children.flatMap(placeBlock);
    const first = blockLines.get(block.data.id) ?? titleLine;
    return writeBlockLines(block).map((text, index) => ({ text, line: first + index }));
  };
  return [{ text: article.title, line: titleLine }, ...listSourceBlocks(article.body).flatMap(placeBlock)]
    .map(({ text, line }) => ({ text: normaliseLine(text), line }))
    .filter(({ text }) => text !== "" && text !== BLANK_LINE);
}

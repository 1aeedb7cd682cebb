import type { Block, ListItem } from "../../../domain/article/body";
import type { ArticleDraft } from "../compile/compileArticle";
import { isContainer } from "../text/walkBlocks";
import { listSourceBlocks, writeBlockLines } from "../text/writePlainText";
import type { LocatedLine } from "./compareLines";
import { BLANK_LINE, normaliseLine } from "./normaliseLine";

export function listArticleLines({ article, titleLine, blockLines }: ArticleDraft): readonly LocatedLine[] {
  const placeBlock = (block: Block | ListItem): readonly LocatedLine[] => {
    if (isContainer(block) && block.type !== "footnoteDefinition") return block.children.flatMap(placeBlock);
    const first = blockLines.get(block.data.id) ?? titleLine;
    return writeBlockLines(block).map((text, index) => ({ text, line: first + index }));
  };
  return [{ text: article.title, line: titleLine }, ...listSourceBlocks(article.body).flatMap(placeBlock)]
    .map(({ text, line }) => ({ text: normaliseLine(text), line }))
    .filter(({ text }) => text !== "" && text !== BLANK_LINE);
}

import type { RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { isPlainLine } from "../../text/shortenPlainParagraphs";

const writer = unified()
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "_",
    rule: "-",
    listItemIndent: "one",
    fences: true,
    incrementListMarker: true,
    resourceLink: true,
  })
  .use(remarkGfm, { tablePipeAlign: false, firstLineBlank: false })
  .freeze();

/**
 * What the compiler reads without its parser is also written without the writer, which looks at each sign many times:
 * most of an article is such paragraphs.
 */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  const pieces: string[] = [];
  let others: RootContent[] = [];
  const writeOthers = () => {
    if (others.length > 0) pieces.push(writer.stringify({ type: "root", children: others }).trimEnd());
    others = [];
  };
  for (const block of blocks) {
    const [only, ...more] = block.type === "paragraph" ? block.children : [];
    if (only?.type === "text" && more.length === 0 && isPlainLine(only.value)) {
      writeOthers();
      pieces.push(only.value);
    } else others.push(block);
  }
  writeOthers();
  return pieces.join("\n\n");
}

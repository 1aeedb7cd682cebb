import type { RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { writeSimpleParagraph } from "./writeSimpleParagraph";

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

/** A simple paragraph needs no writer. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  const pieces: string[] = [];
  let others: RootContent[] = [];
  const writeOthers = () => {
    if (others.length > 0) pieces.push(writer.stringify({ type: "root", children: others }).trimEnd());
    others = [];
  };
  for (const block of blocks) {
    const simple = writeSimpleParagraph(block);
    if (simple === undefined) {
      others.push(block);
      continue;
    }
    writeOthers();
    pieces.push(simple);
  }
  writeOthers();
  return pieces.join("\n\n");
}

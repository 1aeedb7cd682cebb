import type { RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

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

export function writeMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: "root", children }).trimEnd();
}

import type { ElementContent, RootContent } from "hast";
import { BLOCKS, CODE } from "./hastTree";
import { parseHtml } from "./parseHtml";

/** What readers see of a piece of HTML, in one line. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, " ").trim();
  const words: string[] = [];
  collect(parseHtml(html).children, words);
  return words.join("").replace(/\s+/g, " ").trim();
}

function collect(nodes: readonly (RootContent | ElementContent)[], words: string[]): void {
  for (const node of nodes) {
    if (node.type === "text") words.push(node.value);
    if (node.type !== "element" || CODE.has(node.tagName)) continue;
    const parts = BLOCKS.has(node.tagName) || node.tagName === "br";
    if (parts) words.push(" ");
    collect(node.children, words);
    if (parts) words.push(" ");
  }
}

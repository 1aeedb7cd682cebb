import type { Element, ElementContent } from "hast";
import type { Context } from "./CleaningContext";
import { attribute, CODE, tidyText } from "./hastTree";

export function cleanCode(element: Element, context: Context): readonly ElementContent[] {
  const isBlock = element.tagName === "pre";
  const lines = element.children.map((child) => readCode(child)).join("");
  if (isBlock && /^[\d\s]+$/.test(lines) && lines.includes("\n")) return [];
  // An inline code may stand around links; its words count.
  if (!isBlock && tidyText(element.children) === "")
    return context.clean(element.children, { ...context, isCode: true });
  const code: Element = {
    type: "element",
    tagName: "code",
    properties: {},
    children: [{ type: "text", value: isBlock ? lines : lines.replace(/\s+/g, " ") }],
  };
  return isBlock ? [{ type: "element", tagName: "pre", properties: {}, children: [code] }] : [code];
}

function readCode(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  if (node.tagName === "br") return "\n";
  if (CODE.has(node.tagName) || node.tagName === "button" || LINE_NUMBERS.test(attribute(node, "class"))) return "";
  const text = node.children.map(readCode).join("");
  const endsLine = node.tagName === "div" || node.tagName === "tr" || node.tagName === "li" || node.tagName === "p";
  return endsLine && !text.endsWith("\n") ? `${text}\n` : text;
}

const LINE_NUMBERS =
  /(?:^|\s)(?:ln|lnt|lineno|linenos|line-numbers?(?:-rows)?|gutter|rouge-gutter|linenumber|react-syntax-highlighter-line-number|hljs-ln-numbers)(?:\s|$)/;

import type { Element, ElementContent, Root } from "hast";
import { Parser } from "htmlparser2";
import { cutTooDeep } from "../text/cutTooDeep";

/** Deeper than anything that a person wrote; what lies deeper is read as if it lay here. */
const MAX_DEPTH = 100;

const SWALLOWING = new Set([
  "object",
  "iframe",
  "embed",
  "form",
  "button",
  "video",
  "audio",
  "label",
  "select",
  "nav",
  "svg",
  "canvas",
]);

/** Reads HTML of any quality as a tree of bounded depth; never fails. */
export function parseHtml(html: string): Root {
  const root: Root = { type: "root", children: [] };
  const open: Element[] = [];
  const children: ElementContent[] = [];
  let tooDeep = 0;
  const top = () => open.at(-1)?.children ?? children;
  const handler = {
    onopentag(tagName: string, attributes: Readonly<Record<string, string>>) {
      if (open.length >= MAX_DEPTH) {
        tooDeep++;
        return;
      }
      const element: Element = { type: "element", tagName, properties: { ...attributes }, children: [] };
      top().push(element);
      open.push(element);
    },
    onclosetag(_: string, isImplied: boolean) {
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      const element = open.pop();
      // What nobody closed goes to the end of the text and has swallowed all of it.
      if (isImplied && element !== undefined && element.children.length > 0 && SWALLOWING.has(element.tagName)) {
        element.tagName = "div";
      }
    },
    ontext(value: string) {
      const last = top().at(-1);
      if (last?.type === "text") last.value += value;
      else top().push({ type: "text", value });
    },
  };
  // « <iframe …/> » in a feed is over; a browser would go on in it and swallow the rest of the text.
  const parser = new Parser(handler, { recognizeSelfClosing: true });
  parser.write(cutTooDeep(html));
  parser.end();
  root.children = children;
  return root;
}

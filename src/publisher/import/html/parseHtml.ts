import type { Element, ElementContent, Root } from "hast";
import { Parser } from "htmlparser2";

/** Deeper than anything that a person wrote; what lies deeper is read as if it lay here. */
const MAX_DEPTH = 100;

/** Reads HTML of any quality as a tree of bounded depth; never fails. */
export function parseHtml(html: string): Root {
  const root: Root = { type: "root", children: [] };
  const open: { readonly children: ElementContent[] }[] = [];
  const children: ElementContent[] = [];
  let tooDeep = 0;
  const top = () => open.at(-1)?.children ?? children;
  const parser = new Parser({
    onopentag(tagName, attributes) {
      if (open.length >= MAX_DEPTH) {
        tooDeep++;
        return;
      }
      const element: Element = { type: "element", tagName, properties: { ...attributes }, children: [] };
      top().push(element);
      open.push(element);
    },
    onclosetag() {
      if (tooDeep > 0) tooDeep--;
      else open.pop();
    },
    ontext(value) {
      const last = top().at(-1);
      if (last?.type === "text") last.value += value;
      else top().push({ type: "text", value });
    },
  });
  parser.write(html);
  parser.end();
  root.children = children;
  return root;
}

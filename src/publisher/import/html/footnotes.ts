import type { Element, ElementContent, Root } from "hast";
import { attribute, hasDescendant, textIn, tidyText, walkTree } from "./hastTree";

/** Element that stands for a mark until it becomes one in Markdown. */
export const FOOTNOTE_MARK = "x-footnote-mark";

type Footnote = { readonly label: string; readonly children: ElementContent[] };

/** Takes the notes out of a text and marks where they belong: whatever wrote them, a mark leads to a note by its name. */
export function takeFootnotes(root: Root): readonly Footnote[] {
  const elements = root.children.flatMap((node) => (node.type === "element" ? [...walkTree([node])] : []));
  if (!elements.some((element) => element.tagName === "a" && leadsTo(element) !== undefined)) return [];
  const parents = new Map<ElementContent, Element | Root>();
  for (const child of root.children) if (child.type === "element") parents.set(child, root);
  for (const element of elements) for (const child of element.children) parents.set(child, element);
  const named = new Map<string, Element>();
  for (const element of elements) {
    for (const name of [attribute(element, "id"), element.tagName === "a" ? attribute(element, "name") : ""]) {
      if (name !== "" && !named.has(name)) named.set(name, element);
    }
  }
  const order = new Map(elements.map((element, index) => [element, index] as const));
  const labels = new Map<Element, string>();
  const taken = new Set<string>();
  for (const mark of elements) {
    const label = mark.tagName === "a" ? markLabel(mark) : undefined;
    const target = label === undefined ? undefined : named.get(leadsTo(mark) ?? "");
    if (label === undefined || target === undefined) continue;
    const note = noteAround(target, parents);
    // A note's own link leads back to its mark, which stands before it.
    if (note === undefined || (order.get(note) ?? 0) < (order.get(mark) ?? 0) || holds(note, mark)) continue;
    if (tidyText(note.children).replace(/[\d\W]/g, "") === "") continue;
    const known = labels.get(note) ?? freeLabel(label, taken);
    labels.set(note, known);
    taken.add(known);
    becomeMark(mark, known, parents);
  }
  for (const note of labels.keys()) remove(note, parents);
  return [...labels].map(([note, label]) => ({ label, children: withoutWayBack(note.children, label) }));
}

function leadsTo(link: Element): string | undefined {
  const href = attribute(link, "href");
  const hash = href.indexOf("#");
  if (hash < 0 || hash === href.length - 1) return undefined;
  try {
    return decodeURIComponent(href.slice(hash + 1));
  } catch {
    return href.slice(hash + 1);
  }
}

const MARK = /^[[(]?\s*((?:note\s*)?(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5}))\s*[\])]?$/i;

function markLabel(link: Element): string | undefined {
  if (leadsTo(link) === undefined) return undefined;
  return MARK.exec(tidyText(link.children))?.[1]
    ?.replace(/^note\s*/i, "")
    .replace(/\s/g, "");
}

function noteAround(target: Element, parents: ReadonlyMap<ElementContent, Element | Root>): Element | undefined {
  for (let at: Element | Root | undefined = target; at?.type === "element"; at = parents.get(at)) {
    if (NOTES.has(at.tagName) && textIn(at).trim().length > 3) return at;
    if (at.tagName === "body" || at.tagName === "article" || at.tagName === "table") return undefined;
  }
  return undefined;
}

const NOTES = new Set(["li", "p", "dd", "div", "aside", "section", "tr"]);

function holds(outer: Element, inner: Element): boolean {
  for (const element of walkTree(outer.children)) if (element === inner) return true;
  return false;
}

function freeLabel(label: string, taken: ReadonlySet<string>): string {
  let free = label;
  for (let count = 2; taken.has(free); count++) free = `${label}-${count}`;
  return free;
}

function becomeMark(link: Element, label: string, parents: ReadonlyMap<ElementContent, Element | Root>): void {
  const parent = parents.get(link);
  const target =
    parent?.type === "element" && parent.tagName === "sup" && tidyText(parent.children) === tidyText(link.children)
      ? parent
      : link;
  target.tagName = FOOTNOTE_MARK;
  target.properties = { label };
  target.children = [];
}

function remove(note: Element, parents: ReadonlyMap<ElementContent, Element | Root>): void {
  for (let at: Element = note; ; ) {
    const parent = parents.get(at);
    if (parent === undefined) return;
    const index = parent.children.indexOf(at);
    if (index >= 0) parent.children.splice(index, 1);
    if (
      parent.type !== "element" ||
      parent.children.some(
        (child) =>
          textIn(child).trim() !== "" || (child.type === "element" && hasDescendant(child, "img", FOOTNOTE_MARK)),
      )
    )
      return;
    at = parent;
  }
}

/** Without the link back, and without the number that Markdown writes itself. */
function withoutWayBack(nodes: readonly ElementContent[], label: string): ElementContent[] {
  const escaped = label.replace(/[-[\]/{}()*+?.\\^$|]/g, "\\$&");
  const number = new RegExp(`^\\s*[[(]?${escaped}[\\])]?[.:)]?\\s+`);
  let isStart = true;
  const walk = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      if (child.type === "text") {
        const value = isStart ? child.value.replace(number, "") : child.value;
        if (child.value.trim() !== "") isStart = false;
        return [{ ...child, value: value.replace(/[↩↵⏎]\ufe0e?/g, "") }];
      }
      if (child.type !== "element") return [];
      const text = tidyText(child.children);
      if (
        child.tagName === "a" &&
        leadsTo(child) !== undefined &&
        /^(?:[\W_]{0,4}|[[(]?[\w*†‡§]{1,4}[\])]?[.:]?|back|retour|return|zurück)$/i.test(text)
      )
        return [];
      if ((child.tagName === "sup" || child.tagName === "span") && isStart && text.replace(/\W/g, "") === label)
        return [];
      return [{ ...child, children: walk(child.children) }];
    });
  return walk(nodes);
}

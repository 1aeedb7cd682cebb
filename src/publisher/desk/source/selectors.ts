import { type PageElement, selectAll } from "../../import/page/openDocument";
import type { Outline, Passage } from "./outline";

/** A selector that a rule may hold, and how many passages it reaches. */
export type SelectorChoice = { readonly selector: string; readonly passages: readonly number[] };

const MOST_CHOICES = 3;
/** Numbers in a name are those of one page, or of one build of a site. */
const LASTING = /^(?!.*\d{3})[A-Za-z_][\w-]{1,60}$/;

/** From the passage outwards, each one that reaches more than the one before; nothing that has no name of its own. */
export function listSelectors(
  { document, passages }: Outline,
  { element, isKept }: Passage,
): readonly SelectorChoice[] {
  const choices: SelectorChoice[] = [];
  const kept = passages.flatMap((passage, index) => (passage.isKept ? [index] : []));
  for (const ancestor of ancestorsOf(element)) {
    if (choices.length >= MOST_CHOICES || ancestor.tagName === "BODY" || ancestor.tagName === "HTML") break;
    const selector = nameOf(ancestor, document);
    if (selector === undefined) continue;
    const reached = new Set(selectAll(document, selector));
    const inside = passages.flatMap((passage, index) =>
      ancestorsOf(passage.element).some((each) => reached.has(each)) ? [index] : [],
    );
    // Without all of it there would be no article.
    if (isKept && kept.every((index) => inside.includes(index))) break;
    if (inside.length === choices.at(-1)?.passages.length) continue;
    choices.push({ selector, passages: inside });
  }
  return choices;
}

export function ancestorsOf(element: PageElement): readonly PageElement[] {
  const chain: PageElement[] = [];
  for (let each: PageElement | null = element; each !== null; each = each.parentElement) chain.push(each);
  return chain;
}

/** By its id, else by the class that fewest others have, else by a tag that says what it is. */
export function nameOf(element: PageElement, document: PageElement): string | undefined {
  const id = element.getAttribute("id") ?? "";
  if (LASTING.test(id)) return `#${id}`;
  const classes = (element.getAttribute("class") ?? "").split(/\s+/).filter((name) => LASTING.test(name));
  const [rarest] = classes
    .map((name) => ({ selector: `.${name}`, count: selectAll(document, `.${name}`).length }))
    .sort((one, other) => one.count - other.count);
  if (rarest !== undefined) return rarest.selector;
  const tag = element.tagName.toLowerCase();
  return ["aside", "nav", "footer", "header", "form", "figure", "address"].includes(tag) ? tag : undefined;
}

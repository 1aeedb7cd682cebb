import type { ConvertedText, FoundSource } from "./FoundSource";
import { type Outline, type Passage, tidy } from "./outline";
import { ancestorsOf, nameOf, type SelectorChoice } from "./selectors";

export type Rule = { readonly action: "keep" | "drop"; readonly selectors: readonly string[] };

/** The rule that brings a passage in or leaves it out, tried on the source before it is written; else why there is none. */
export function tryRule(
  source: FoundSource,
  outline: Outline,
  passage: Passage,
  { selector, passages }: SelectorChoice,
): { readonly rule: Rule } | { readonly message: string } {
  const others = outline.passages.filter((each, index) => each.isKept && !passages.includes(index));
  return passage.isKept ? tryDrop(source, passage, others, selector) : tryKeep(source, outline, passage, selector);
}

function tryDrop(source: FoundSource, passage: Passage, others: readonly Passage[], selector: string) {
  const { rules } = source;
  const changed = { ...rules, drop: [...rules.drop, selector] };
  const converted = source.convert(changed);
  if ("refusal" in converted) return { message: `Without it there is no article left: ${converted.refusal}` };
  if (says(converted, passage))
    return { message: `A rule that drops ${selector} does not take it out: the text comes from elsewhere.` };
  if (!others.every((each) => says(converted, each)))
    return { message: `Without ${selector} more would be lost than what stands in it: choose another name.` };
  return { rule: { action: "drop" as const, selectors: [selector] } };
}

function tryKeep(source: FoundSource, outline: Outline, passage: Passage, selector: string) {
  const { rules } = source;
  if (source.kind === "entry")
    return { message: "What an entry of a feed has is kept whole but for what is no text: no rule brings it back." };
  const inside = outline.passages.filter((each) => each.isKept);
  // « keep » names all of a page's text: what is kept today has to be named with it.
  const present = rules.keep.length > 0 ? rules.keep : nameContainer(inside, outline);
  if (present === undefined) return { message: "What is kept today has no name of its own that a rule could say." };
  const isBefore = outline.passages.indexOf(passage) < outline.passages.findIndex((each) => each.isKept);
  const tries = [isBefore ? [selector, ...present] : [...present, selector], present];
  for (const keep of tries) {
    const changed = { ...rules, keep: [...keep] };
    const converted = source.convert(changed);
    if ("refusal" in converted || !says(converted, passage)) continue;
    if (!inside.every((each) => says(converted, each))) continue;
    return { rule: { action: "keep" as const, selectors: keep } };
  }
  const reason = passage.reason === undefined ? "" : ` It is left out as: ${passage.reason}.`;
  return { message: `No rule with ${selector} brings it in without losing something else.${reason}` };
}

/** The narrowest element with a name that holds all that is kept. */
function nameContainer(kept: readonly Passage[], { document }: Outline): readonly string[] | undefined {
  const [first, ...others] = kept.filter(({ tag }) => tag !== "h1");
  if (first === undefined) return undefined;
  const chains = others.map(({ element }) => new Set(ancestorsOf(element)));
  for (const ancestor of ancestorsOf(first.element)) {
    if (!chains.every((chain) => chain.has(ancestor))) continue;
    const name = ancestor.tagName === "BODY" ? "body" : (nameOf(ancestor, document) ?? TAGS.get(ancestor.tagName));
    if (name !== undefined) return [name];
  }
  return undefined;
}

const TAGS = new Map([
  ["ARTICLE", "article"],
  ["MAIN", "main"],
]);

function says({ text }: ConvertedText, passage: Passage): boolean {
  return ` ${tidy(text)} `.includes(` ${tidy(passage.text)} `);
}

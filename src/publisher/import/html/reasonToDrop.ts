import type { Element } from "hast";
import { reasonOfName, reasonOfSentence } from "./boilerplate";
import type { Context } from "./CleaningContext";
import type { DropReason } from "./Drop";
import { attribute, BLOCKS, CODE, hasDescendant, textIn, tidyText, walkTree } from "./hastTree";
import { reasonOfLinks } from "./reasonOfLinks";

export function reasonToDrop(element: Element, context: Context): DropReason | undefined {
  const { tagName } = element;
  if (CODE.has(tagName)) return "code";
  if (EMBEDS.has(tagName)) return "embed";
  const length = textIn(element).length;
  if (FORMS.has(tagName) && length < context.limit) return "form";
  if (PICTURES.has(tagName) || tagName === "br") return undefined;
  if (isHidden(element)) return "hidden";
  if (tagName === "nav" || attribute(element, "role") === "navigation")
    return length < context.limit ? "navigation" : undefined;
  if (length < context.sureLimit && !context.isCode && tagName !== "body" && tagName !== "html") {
    const named = NAMELESS.has(tagName)
      ? undefined
      : reasonOfName(attribute(element, "class"), attribute(element, "id"));
    // A caption within a picture's figure goes with it, and a table's or a text's own stays.
    const isSmall = named !== undefined && length < (SURE.has(named) ? context.sureLimit : context.limit);
    const isMenu = named !== "navigation" || length < FEW_WORDS || shareOfLinks(element) > 0.3;
    if (isSmall && isMenu && !(named === "credit" && tagName === "figcaption") && tagName !== "figure") return named;
  }
  if (BLOCKS.has(tagName) && tagName !== "figure" && !hasDescendant(element, "table", "pre")) {
    const hasLink = hasDescendant(element, "a");
    const reason = reasonOfSentence(tidyText(element.children), hasLink);
    // « Menu » and « Accueil » are headings of a canteen and of a town hall.
    if (reason === "navigation" && /^h[1-6]$/.test(tagName) && !hasLink) return undefined;
    return reason ?? (hasLink && length < SHORT ? reasonOfLinks(element) : undefined);
  }
  return undefined;
}

/** A paragraph with a link in it is still a paragraph. */
export function leadsElsewhere(element: Element): boolean {
  if (/^h[1-6]$/.test(element.tagName) || !hasDescendant(element, "a")) return false;
  if (LISTS.has(element.tagName)) return true;
  return shareOfLinks(element) >= 0.5;
}

function shareOfLinks(element: Element): number {
  let linked = 0;
  for (const inner of walkTree([element])) if (inner.tagName === "a") linked += tidyText(inner.children).length;
  return linked / Math.max(1, tidyText(element.children).length);
}

/** Rows of links that belong to no text are no longer. */
const SHORT = 400;

/** A restaurant's menu is a text, too. */
const FEW_WORDS = 80;

const LISTS = new Set(["ul", "ol", "div", "section", "aside", "nav", "article", "li", "dl"]);

function isHidden(element: Element): boolean {
  if ("hidden" in element.properties && attribute(element, "hidden") !== "until-found") return true;
  if (attribute(element, "aria-hidden") === "true" && !/math|katex/i.test(attribute(element, "class"))) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style"));
}

const SURE = new Set<DropReason>(["comments", "related", "cookies", "newsletter"]);

const FORMS = new Set([
  "form",
  "button",
  "select",
  "input",
  "label",
  "fieldset",
  "optgroup",
  "option",
  "datalist",
  "meter",
  "progress",
]);

/** Names of these say how a text looks, not what it is for. */
const NAMELESS = new Set(["strong", "em", "b", "i", "td", "th", "tr", "tbody", "code", "pre", "sup"]);

export const EMBEDS = new Set([
  "iframe",
  "object",
  "embed",
  "applet",
  "video",
  "audio",
  "svg",
  "canvas",
  "map",
  "frame",
  "portal",
  "dialog",
  "marquee-player",
]);

export const PICTURES = new Set(["img", "picture", "image", "amp-img"]);

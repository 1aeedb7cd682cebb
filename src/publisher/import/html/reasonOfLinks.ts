import type { Element, ElementContent } from "hast";
import type { DropReason } from "./Drop";
import { attribute, tidyText } from "./hastTree";

/** What a block is that holds links and hardly anything else, by where they lead. */
export function reasonOfLinks(element: Element): DropReason | undefined {
  const { links, beside } = listLinks(element);
  if (links.length === 0) return undefined;
  const lead = (pattern: RegExp) => links.every((link) => pattern.test(attribute(link, "href")));
  if (lead(SHARING) && beside.length < FEW_SIGNS) return "share";
  if (/\p{L}/u.test(beside.replace(LABELS, "")))
    return links.length > 1 && TRAIL.test(beside) && startsWithLink(element, links[0]) ? "navigation" : undefined;
  if (lead(LISTS) || links.every((link) => /\btag\b/.test(attribute(link, "rel")))) return "navigation";
  if (lead(PEOPLE)) return "byline";
  return links.length > 1 && /^[\s»›>→]*[»›>→][\s»›>→]*$/.test(beside) ? "navigation" : undefined;
}

const FEW_SIGNS = 40;

/** Where sites take what their readers share. */
const SHARING =
  /\/\/(?:[\w-]+\.)?(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/(?:shareArticle|sharing|cws\/share)|pinterest\.[a-z]+\/pin\/create|reddit\.com\/submit|t\.me\/share|telegram\.me\/share|(?:api\.|web\.)?whatsapp\.com\/send|wa\.me\/\?|bsky\.app\/intent|getpocket\.com\/(?:save|edit)|xing\.com\/(?:spi|app)|tumblr\.com\/(?:share|widgets))|^(?:whatsapp:\/\/send|fb-messenger:|mailto:\?)/i;

/** All articles with a word, or of a person. */
const LISTS =
  /\/(?:tags?|categor(?:y|ies?)|kategorien?|schlagw(?:o|oe|ö|%C3%B6)rt(?:er)?|mots?-cles?|etiquettes?)\/[^/]/i;
const PEOPLE = /\/(?:author|auteurs?|autor(?:en)?)\/[^/]/i;
const LABELS = /^(?:tags?|mots[- ]clés|étiquettes?|catégories?|rubriques?|schlagw[oö]rt(?:er)?|kategorien?)\b/i;

/** « Accueil » Actualités » Le titre »: signs between the links, words only after the last. */
const TRAIL = /^[\s»›>→]*[»›>→]\s[^»›>→.!?:]{1,150}$/;

function startsWithLink(element: Element, first: Element | undefined): boolean {
  const text = first === undefined ? "" : tidyText(first.children);
  return (
    text !== "" &&
    tidyText(element.children)
      .replace(/^[\s»›>→]+/, "")
      .startsWith(text)
  );
}

/** The links in an element, and what it says beside them. */
export function listLinks(element: Element): { readonly links: readonly Element[]; readonly beside: string } {
  const links: Element[] = [];
  const visit = (nodes: readonly ElementContent[]): string =>
    nodes
      .map((node) => {
        if (node.type === "text") return node.value;
        if (node.type !== "element") return "";
        if (node.tagName !== "a") return visit(node.children);
        links.push(node);
        return " ";
      })
      .join("");
  const beside = visit(element.children).replace(/\s+/g, " ").trim();
  return { links, beside };
}

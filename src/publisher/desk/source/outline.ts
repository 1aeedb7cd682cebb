import { fold } from "../../../domain/text/foldText";
import { openDocument, type PageDocument, type PageElement, selectAll } from "../../import/page/openDocument";
import type { ConvertedText, FoundSource } from "./FoundSource";

/** A passage of a source, in its order: an element with a text of its own. */
export type Passage = {
  readonly element: PageElement;
  readonly tag: string;
  readonly text: string;
  readonly isKept: boolean;
  /** Why it was left out. */
  readonly reason: string | undefined;
};

export type Outline = { readonly document: PageDocument; readonly passages: readonly Passage[] };

const BLOCKS =
  "p,h1,h2,h3,h4,h5,h6,li,dt,dd,td,th,caption,blockquote,figcaption,pre,div,section,article,aside,header,footer,nav,main,address,label,button,form,ul,ol,table,figure";
const BLOCK_TAGS = new Set(BLOCKS.toUpperCase().split(","));
const UNSEEN = "script,style,noscript,template,svg,head,iframe";

/** More than any page has that somebody goes through. */
const MOST_PASSAGES = 1_500;

/** What a page or an entry says, passage by passage, and which of it is in the article that these rules make. */
export function outline({ html }: Pick<FoundSource, "html">, converted: ConvertedText): Outline {
  const document = openDocument(html);
  for (const element of selectAll(document, UNSEEN)) element.remove();
  const lines = new Set(converted.text.split("\n").map(tidy));
  const whole = ` ${tidy(converted.text)} `;
  const drops = converted.dropped.map(({ reason, text }) => ({ reason, text: tidy(text) }));
  const passages: Passage[] = [];
  for (const element of selectAll(document.body, BLOCKS)) {
    if (passages.length >= MOST_PASSAGES) break;
    const text = ownText(element);
    const tidied = tidy(text);
    if (tidied === "") continue;
    // « Partager » may also stand in a sentence: short passages have to be lines, or cells of one.
    const isCell = element.tagName === "TD" || element.tagName === "TH";
    const isKept = tidied.length < SHORT && !isCell ? lines.has(tidied) : whole.includes(` ${tidied} `);
    const reason = isKept ? undefined : findReason(tidied, drops);
    passages.push({ element, tag: element.tagName.toLowerCase(), text, isKept, reason });
  }
  return { document, passages };
}

const SHORT = 25;

/** Without that of the passages in it. */
function ownText(element: PageElement): string {
  let text = plain(element.textContent);
  for (const inner of selectAll(element, BLOCKS)) {
    if (blockAround(inner) !== element) continue;
    const nested = plain(inner.textContent);
    if (nested !== "" && text.includes(nested)) text = text.replace(nested, " ");
  }
  return plain(text);
}

function blockAround({ parentElement }: PageElement): PageElement | null {
  let around = parentElement;
  while (around !== null && !BLOCK_TAGS.has(around.tagName)) around = around.parentElement;
  return around;
}

function plain(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

/** Letters and digits: marks may be written otherwise in Markdown. */
export function tidy(text: string): string {
  return (fold(text).match(/[\p{L}\d]+/gu) ?? []).join(" ");
}

function findReason(
  text: string,
  drops: readonly { readonly reason: string; readonly text: string }[],
): string | undefined {
  const beginning = text.slice(0, 80);
  return drops.find((drop) => drop.text !== "" && (drop.text.includes(beginning) || text.startsWith(drop.text)))
    ?.reason;
}

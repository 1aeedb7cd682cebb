import type { Drop } from "../html/Drop";
import { plainText } from "../html/plainText";
import type { ImportRules } from "../rules/ImportRules";
import type { SourceItem } from "../sources/SourceItem";
import { extractText, isTooDeep } from "./extractText";
import { openDocument, type PageDocument, selectAll, textAt } from "./openDocument";
import { type PageFacts, readPageFacts } from "./readPageFacts";

export type PageRules = Partial<Pick<ImportRules, "keep" | "drop" | "title" | "date" | "author">>;

type ReadPage = {
  readonly item: SourceItem;
  readonly facts: PageFacts;
  readonly dropped: readonly Drop[];
};

/** One page as one article: what it is called, of when it is, and its main text. */
export function readPage(html: string, url: string | undefined, rules: PageRules = {}): ReadPage {
  if (isTooDeep(html))
    return {
      item: {
        ...EMPTY,
        url,
        refusal: "It has too many elements, or too deeply nested ones, to be a page for readers.",
      },
      facts: NO_FACTS,
      dropped: [],
    };
  const document = openDocument(html);
  const facts = readPageFacts(document, url);
  // Before anything is dropped: a title may stand in what is no text.
  const stated = {
    title: rules.title && textAt(document, rules.title),
    published: rules.date && dateAt(document, rules.date),
    authors: rules.author === undefined ? facts.authors : listText(document, rules.author),
  };
  const dropped: Drop[] = [];
  const text = keptByRules(document, rules, dropped) ?? extractText(html, (page) => dropByRules(page, rules, []));
  const words = plainText(text).split(" ").length;
  const refusal = refusePaywall(document.body?.textContent ?? "", words, facts.isFree);
  const content = text.trim() === "" && facts.body !== undefined ? asParagraphs(facts.body) : text;
  return {
    item: {
      guid: undefined,
      url: facts.canonical ?? url,
      title: stated.title || facts.title,
      content: { kind: "html", html: content, base: url, isWhole: true },
      published: stated.published || facts.published,
      authors: stated.authors,
      categories: [],
      language: facts.language,
      refusal,
    },
    facts,
    dropped,
  };
}

function dropByRules(document: PageDocument, { drop = [] }: PageRules, dropped: Drop[]): void {
  for (const element of drop.flatMap((selector) => selectAll(document, selector))) {
    dropped.push({ reason: "rule", text: (element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 200) });
    element.remove();
  }
}

function keptByRules(document: PageDocument, rules: PageRules, dropped: Drop[]): string | undefined {
  dropByRules(document, rules, dropped);
  const kept = [...new Set((rules.keep ?? []).flatMap((selector) => selectAll(document, selector)))];
  const whole = kept.filter((element) => !kept.some((other) => other !== element && other.contains(element)));
  return whole.length === 0 ? undefined : whole.map((element) => element.innerHTML).join("\n");
}

function dateAt(document: PageDocument, selector: string): string | undefined {
  const [element] = selectAll(document, selector);
  return element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent?.trim();
}

function listText(document: PageDocument, selector: string): readonly string[] {
  return selectAll(document, selector).flatMap((element) => element.textContent?.replace(/\s+/g, " ").trim() || []);
}

function asParagraphs(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`)
    .join("\n");
}

const EMPTY: SourceItem = { content: { kind: "html", html: "", isWhole: true }, authors: [], categories: [] };
const NO_FACTS: PageFacts = {
  title: undefined,
  authors: [],
  published: undefined,
  canonical: undefined,
  language: undefined,
  site: undefined,
  body: undefined,
  isFree: undefined,
  isArticle: false,
  feeds: [],
};

/** In the languages of the interface: what stands where the rest of an article would. */
const STUBS = [
  /il vous reste \d+(?:[.,]\d+)?\s*% de cet article/i,
  /(?:la suite|cet article|ce contenu|la lecture de ce contenu|l['’]intégralité) (?:de cet article )?(?:est |sont )?réservée?s? (?:à nos |aux |à mes )?(?:abonn|membres|adhérents|souscripteurs)/i,
  /(?:pour (?:lire|découvrir|accéder à) (?:la suite|l['’]intégralité|cet article|tout l['’]article).{0,80}(?:abonn|connect|identifi|inscri|cré(?:ez|er) (?:votre|un) compte))|(?:abonnez|connectez|identifiez)[- ]vous pour (?:lire|accéder|continuer|découvrir|profiter)/i,
  /article réservé (?:à nos |aux )?abonn/i,
  /(?:subscribe|log in|sign in|register) (?:now )?to (?:continue|keep|read|unlock|access)/i,
  /this (?:article|content|story) is (?:only available|reserved|exclusive|for) (?:to |for )?(?:our )?(?:subscribers|members)/i,
  /(?:subscribers|members)[- ]only (?:article|content|story)/i,
  /(?:diesen artikel|weiterlesen|jetzt lesen|vollständigen artikel).{0,60}(?:mit|nur für|als) .{0,20}(?:abo|abonnent|plus)/i,
  /(?:dieser (?:artikel|inhalt) ist (?:nur )?(?:für|unseren) )(?:abonnent|abo|mitglied)/i,
];

/** A whole text is longer, and says such things of another one. */
const STUB_WORDS = 450;

/** `text`: all that the page says. */
function refusePaywall(text: string, words: number, isFree: boolean | undefined): string | undefined {
  const isStub = words < STUB_WORDS && (isFree === false || STUBS.some((pattern) => pattern.test(text)));
  return isStub ? "Only its beginning can be read: the rest is for the site’s subscribers." : undefined;
}

import { plainText } from "../html/plainText";
import { readDay } from "../sources/readDay";
import { type PageDocument, type PageElement, selectAll } from "./openDocument";

/**
 * The day of publication as the page shows it to its readers, word for word: in what its template calls a date, or
 * after « Publié le ». Only where the page leaves no choice: what stands nearest to the title agrees.
 */
export function findShownDate(document: PageDocument, title: string | undefined): string | undefined {
  const shown = new Map<PageElement, Shown>();
  for (const element of selectAll(document, "body *")) {
    const found = readShown(element);
    if (found !== undefined && !standsApart(element)) shown.set(element, found);
  }
  if (shown.size === 0) return undefined;
  const headings = selectAll(document, "h1, h2").filter((heading) => title !== undefined && tidy(heading) === title);
  let place: PageElement | null = headings[0]?.parentElement ?? document.body;
  for (let level = 0; place !== null && level < MAX_LEVELS; level++, place = place.parentElement) {
    const near = [...place.querySelectorAll("*")].flatMap((element) => shown.get(element) ?? []);
    const [first] = near;
    if (first !== undefined) return near.every(({ day }) => day === first.day) ? first.words : undefined;
  }
  return undefined;
}

const MAX_LEVELS = 5;

type Shown = { readonly words: string; readonly day: string };

function readShown(element: PageElement): Shown | undefined {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.toLowerCase().split(/\s+/);
  const isNamed = element.tagName.toLowerCase() === "time" || names.some((name) => DATE_NAME.test(name));
  if (!isNamed && !LABELLED.has(element.tagName.toLowerCase())) return undefined;
  const text = tidy(element);
  if (text.length > LONGEST) return undefined;
  if (!(isNamed || LABEL.test(text) || isDateField(element, text)) || OTHER_DATES.test(text)) return undefined;
  const [words = "", ...more] = text.match(DATES) ?? [];
  const day = readDay(words);
  return day === undefined || more.some((each) => readDay(each) !== day) ? undefined : { words, day };
}

const LONGEST = 120;
const DATE_NAME =
  /^(?:(?:post|entry|article|node|news|blog|story|content|page)[-_]*)*(?:date|pub-?date|published(?:[-_]?(?:on|at|date))?|publication(?:[-_]?date)?|date[-_]?(?:published|publication|parution|posted|created?)|posted(?:[-_]?on)?|submitted|dateline|timestamp|meta|byline)$/;
const LABELLED = new Set(["p", "div", "span", "li", "dd", "em", "i", "small", "header"]);
const LABEL =
  /^(?:(?:article |billet |texte )?(?:publiée?|mise? en ligne|parue?|postée?) |date de (?:publication|parution|mise en ligne)\b|published |posted |veröffentlicht |erschienen |gepostet )/i;
/** « Date 23.05.2011 » among what the page says of itself; beside a place or an hour it is a meeting's. */
function isDateField(element: PageElement, text: string): boolean {
  return /^(?:date|datum)\b/i.test(text) && !MEETING.test(tidy(element.parentElement ?? element));
}

const MEETING =
  /\b(?:lieu|heures?|horaires?|tarifs?|adresse|inscriptions?|ort|uhr|uhrzeit|eintritt|place|venue|time|price)\b/i;

/** A page says when something else was or will be, too. */
const OTHER_DATES = /mise?s? à jour|modifié|updated|modified|aktualisiert|geändert|©|copyright|commentaire|comment/i;
const DATES =
  /\d{1,2}(?:er|\.)?\s\p{L}{3,9}\.?\s\d{4}(?!\d)|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}(?!\d)|(?<![\d.])\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu;

/** In comments, lists of other articles, and what stands on every page; with « Publié le » before it also beside a text. */
function standsApart(element: PageElement): boolean {
  const apart = LABEL.test(tidy(element)) ? /comment|related|footer/i : /comment|related|footer|sidebar|widget/i;
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    const name = at.tagName.toLowerCase();
    if (APART.has(name)) return true;
    // Templates write on the body what the page has anywhere.
    if (
      name !== "body" &&
      name !== "html" &&
      apart.test(`${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`)
    )
      return true;
  }
  return false;
}

const APART = new Set(["aside", "nav", "footer"]);

/** What stands in two blocks has a space between them. */
function tidy(element: PageElement): string {
  return (element.textContent ?? "").length > LONGEST * 4 ? "" : plainText(element.innerHTML);
}

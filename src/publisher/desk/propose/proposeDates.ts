import { inFrontMatter, quoted, replaceValue } from "../write/editYaml";
import { chooseQuote } from "./chooseQuote";
import type { Proposal, ProposedArticle } from "./Proposal";

const MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const WEEKDAY = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?";
/** Only days with their year: what the text leaves out is the editor's to infer. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d])${WEEKDAY}(?:(\\d{1,2}|1er) (?:et|au|-) ${WEEKDAY})?(\\d{1,2}|1er) (${MONTHS}) ((?:19|20)\\d{2})(?!\\d)`,
  "giu",
);
/** Days that the text looks forward to, or back on, are those of other things. */
const ELSEWHERE =
  /(?:depuis|jusqu’au|avant|d’ici|à partir|à compter|dès|au plus tard|créée?|fondée?|née?|lancée?|loi|décret|arrêté)(?: \p{L}+){0,2} (?:le |du |au |l’)?$/iu;

/** Of several days further down none is the article's. */
const FURTHER_DOWN = 0.5;

/** The day of what an undated article tells, where its own words give one. */
export function proposeDates(article: ProposedArticle): readonly Proposal[] {
  const { draft, text } = article;
  if (draft.article.date.basis !== "unknown") return [];
  const found: Proposal[] = [];
  const days = new Set<string>();
  for (const match of text.matchAll(DATE)) {
    const [words, first, last = "", month = "", year = ""] = match;
    const day = iso(year, month, first ?? last);
    const lastDay = first === undefined ? undefined : iso(year, month, last);
    if (day === undefined || (first !== undefined && (lastDay === undefined || lastDay <= day)) || days.has(day))
      continue;
    if (ELSEWHERE.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const chosen = chooseQuote(article, { start: match.index, end: match.index + words.length });
    if (chosen === undefined) continue;
    days.add(day);
    const line = text.slice(0, match.index).split("\n").length;
    const value = `{ basis: event, precision: day, day: ${day}, ${lastDay === undefined ? "" : `lastDay: ${lastDay}, `}quote: ${quoted(chosen.quote)} }`;
    found.push({
      kind: "date",
      article: draft.article.id,
      what: lastDay === undefined ? day : `${day} to ${lastDay}`,
      statement: `What this article tells happened ${lastDay === undefined ? `on ${day}` : `from ${day} to ${lastDay}`}.`,
      ...chosen,
      confidence: line === 1 ? 0.95 : line === 2 ? 0.85 : FURTHER_DOWN,
      reason:
        line === 1
          ? "the title says it"
          : line === 2
            ? "the first paragraph says it"
            : "it stands further down, and it is the only day that the text gives",
      target: draft.file,
      slot: `date ${draft.article.id}`,
      apply: (file) => inFrontMatter(file, (yaml) => replaceValue(yaml, ["date"], value)),
    });
  }
  const sure = found.find(({ confidence }) => confidence > FURTHER_DOWN);
  return sure !== undefined ? [sure] : found.length === 1 ? found : [];
}

function iso(year: string, month: string, day: string): string | undefined {
  const number = Number.parseInt(day, 10);
  const date = new Date(Date.UTC(Number(year), MONTHS.split("|").indexOf(month.toLowerCase()), number));
  return date.getUTCDate() === number ? date.toISOString().slice(0, 10) : undefined;
}

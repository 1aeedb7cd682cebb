/** Something in an article that may be worth an entry. Offsets are into the text. */
export type Finding = {
  readonly kind: FindingKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};
export type FindingKind = "date" | "amount" | "percentage" | "year" | "acronym" | "number" | "name";

const MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
const WEEKDAY = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?";
const DAY = "(?:1er|\\d{1,2})";
const NUMBER = "(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:, ?\\d+)?";
const COUNT = `(?:${NUMBER}|(?:premier|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?= (?:million|milliard)))`;
const CAPITALISED = "\\p{Lu}[\\p{L}’'\\-Ø]*";
const JOINT = "(?:[ ]|[ ]?[–-][ ]?| d’| de l’| de la | des? | du | aux? | en | l’)";

/** Earlier patterns win: a year inside a date is not found again. */
const PATTERNS: readonly (readonly [FindingKind, RegExp])[] = [
  ["date", words(`${WEEKDAY}${DAY}(?: (?:et|au) ${WEEKDAY}${DAY})? ${MONTH}(?: \\d{4})?`)],
  ["amount", words(`${COUNT}(?: (?:millions?|milliards?))?(?: d’| )(?:euros?|€)`)],
  ["percentage", words(`${NUMBER} ?%`)],
  ["year", words("(?:19|20)\\d{2}(?:-(?:19|20)\\d{2})?")],
  // Two capitals make an acronym; so do 3D, 4.0 and R&D.
  ["acronym", words("(?:\\p{Lu}[\\p{Lu}&Ø]+|\\d\\p{Lu}|\\d\\.\\d)")],
  ["number", words(NUMBER)],
  ["name", words(`${CAPITALISED}(?:${JOINT}${CAPITALISED})*`)],
];

export function listFindings(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const isTaken = (start: number, end: number) => findings.some((other) => start < other.end && other.start < end);
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const found = kind === "name" ? trimName(text, match.index, match[0]) : { text: match[0], start: match.index };
      if (found === undefined) continue;
      const end = found.start + found.text.length;
      if (!isTaken(found.start, end)) findings.push({ kind, ...found, end });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${pattern}(?!\\d)`, "gu");
}

/** Words whose capital only comes from beginning a sentence. */
const OPENERS =
  /^(?:(?:L|D|C|N|S)’|(?:Les?|La|Une?|Des|Du|De|Ces?|Cette|Dans|Pour|Par|Avec|En|Aux?|Ainsi|Sur|A|Il|Elles?|Ils|Ses|Leurs?|Plus|Soit|Depuis|Parmi|Fortes|Puis|Présent|Acteur|Enjeu)(?: |$))+/u;

/** Removes the words that open the sentence; `undefined` when nothing is left. */
function trimName(text: string, start: number, match: string): { text: string; start: number } | undefined {
  const opener = OPENERS.exec(match)?.[0].length ?? 0;
  // « L’objectif de l’Institution » is one match of the pattern: what remains may begin with lower-case words.
  const first = /(?<!\p{L})\p{Lu}/u.exec(match.slice(opener))?.index;
  if (first === undefined) return undefined;
  const cut = opener + first;
  const beginsSentence = cut === 0 && /(?:^|[.!?:]\s+|[\n•]\s*|« )$/u.test(text.slice(0, start));
  if (beginsSentence && !match.includes(" ")) return undefined;
  return { text: match.slice(cut), start: start + cut };
}

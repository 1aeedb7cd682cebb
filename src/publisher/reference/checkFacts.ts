import type { Programme } from "../../domain/reference/programme";
import type { Proof } from "../../domain/reference/proof";
import { saysNumber } from "../figures/readFrenchNumbers";
import { hasQuote } from "../text/findQuoteInBlocks";
import type { LocatedMistake } from "./checkPlaces";

/** Reports amounts and dates of a programme that their quotes do not say. */
export function checkFacts({ amounts, spending, period, milestones }: Programme): readonly LocatedMistake[] {
  const mistakes: LocatedMistake[] = [];
  const placed = [
    ...amounts.map((amount, index) => [["amounts", index], amount] as const),
    ...spending.map((amount, index) => [["spending", index], amount] as const),
  ];
  for (const [path, { wording, euros, proofs }] of placed) {
    if (!isSaid(proofs, wording)) {
      mistakes.push({
        path: [...path, "wording"],
        message: `No quote of it says "${wording}": use the quote's words.`,
      });
    }
    if (euros !== undefined && !saysNumber(wording, euros)) {
      mistakes.push({ path: [...path, "euros"], message: `"${wording}" does not say ${euros} euros: correct one.` });
    }
  }
  for (const side of ["first", "last"] as const) {
    const date = period?.[side];
    if (period === undefined || date === undefined || saysDate(period.proofs, date)) continue;
    mistakes.push({ path: ["period", side], message: `No quote of the period says ${date}: correct it.` });
  }
  for (const [part, side] of [
    ["firstPart", period?.first],
    ["lastPart", period?.last],
  ] as const) {
    const said = period?.[part];
    if (said === undefined || isPartSaid(period?.proofs ?? [], said, side)) continue;
    mistakes.push({ path: ["period", part], message: `No quote of the period says so: correct it, or remove it.` });
  }
  if (period?.first !== undefined && period.last !== undefined && period.last < period.first.slice(0, 4)) {
    mistakes.push({ path: ["period", "last"], message: "The period ends before it begins: correct it." });
  }
  for (const [index, { on, last, inferred, yearFrom, proofs }] of milestones.entries()) {
    if (yearFrom !== undefined && inferred === undefined) {
      mistakes.push({
        path: ["milestones", index, "yearFrom"],
        message: 'Only an inferred year comes from somewhere: add "inferred: year", or remove this.',
      });
    }
    if (yearFrom === "article" && !saysDate(proofs, on.slice(0, 4))) {
      const message = `No quote of it says ${on.slice(0, 4)}: quote the other date of the article too.`;
      mistakes.push({ path: ["milestones", index, "yearFrom"], message });
    }
    for (const date of [on, last]) {
      if (date === undefined || saysDate(proofs, date, inferred)) continue;
      const advice = 'correct it, or say "inferred: year" if only the year is missing';
      mistakes.push({ path: ["milestones", index], message: `No quote of it says ${date}: ${advice}.` });
    }
  }
  return mistakes;
}

/** Reports years marked as inferred that the articles do state. `sayOf` returns an article's text. */
export function checkInferredYears(
  { milestones }: Pick<Programme, "milestones">,
  sayOf: (article: string) => string | undefined,
): readonly LocatedMistake[] {
  return milestones.flatMap(({ on, inferred, proofs }, index) => {
    const [year, month, day] = on.split("-");
    const date = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
    if (inferred === undefined || day === undefined) return [];
    if (!proofs.some(({ article }) => hasQuote(sayOf(article) ?? "", date))) return [];
    const message = `The article says "${date}": quote it too, and remove "inferred".`;
    return [{ path: ["milestones", index, "inferred"], message }];
  });
}

function isSaid(proofs: readonly Proof[], words: string): boolean {
  return proofs.some(({ quote }) => hasQuote(quote, words));
}

const PART_WORDS = { start: "début", end: "fin" } as const;

function isPartSaid(proofs: readonly Proof[], part: keyof typeof PART_WORDS, date: string | undefined): boolean {
  return date?.length === 4 && isSaid(proofs, `${PART_WORDS[part]} ${date}`);
}

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

function saysDate(proofs: readonly Proof[], date: string, inferred?: "year"): boolean {
  const [year = "", month, day] = date.split("-");
  return proofs.some(({ quote }) => {
    const saysYear = inferred === "year" || quote.includes(year);
    const saysMonth = month === undefined || quote.toLowerCase().includes(MONTHS[Number(month) - 1] ?? month);
    return saysYear && saysMonth && (day === undefined || saysNumber(quote, Number(day)));
  });
}

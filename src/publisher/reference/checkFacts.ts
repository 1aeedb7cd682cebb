import type { Programme } from "../../domain/reference/programme";
import type { Proof } from "../../domain/reference/proof";
import { saysNumber } from "../figures/readFrenchNumbers";
import { hasQuote } from "../text/findQuote";
import type { PlacedMistake } from "./checkPlaces";

/** Amounts and dates of a programme that their own quotes do not say. */
export function checkFacts({ amounts, period, milestones }: Programme): readonly PlacedMistake[] {
  const mistakes: PlacedMistake[] = [];
  for (const [index, { wording, euros, proofs }] of amounts.entries()) {
    const path = ["amounts", index];
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
  if (period?.first !== undefined && period.last !== undefined && period.last < period.first.slice(0, 4)) {
    mistakes.push({ path: ["period", "last"], message: "The period ends before it begins: correct it." });
  }
  for (const [index, { on, last, inferred, proofs }] of milestones.entries()) {
    for (const date of [on, last]) {
      if (date === undefined || saysDate(proofs, date, inferred)) continue;
      const advice = 'correct it, or say "inferred: year" if only the year is missing';
      mistakes.push({ path: ["milestones", index], message: `No quote of it says ${date}: ${advice}.` });
    }
  }
  return mistakes;
}

function isSaid(proofs: readonly Proof[], words: string): boolean {
  return proofs.some(({ quote }) => hasQuote(quote, words));
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

/** Whether quotes name the year, the month and the day of a date, as far as it goes. */
function saysDate(proofs: readonly Proof[], date: string, inferred?: "year"): boolean {
  const [year = "", month, day] = date.split("-");
  return proofs.some(({ quote }) => {
    const saysYear = inferred === "year" || quote.includes(year);
    const saysMonth = month === undefined || quote.toLowerCase().includes(MONTHS[Number(month) - 1] ?? month);
    return saysYear && saysMonth && (day === undefined || saysNumber(quote, Number(day)));
  });
}

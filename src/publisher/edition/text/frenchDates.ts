import { saysNumber } from "../figures/readFrenchNumbers";

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

/** « 11 octobre 2019 »; `undefined` for less than a day. */
export function writeDay(date: string): string | undefined {
  const [year, month, day] = date.split("-");
  return day === undefined ? undefined : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A day, a month or a year stands in one of the quotes, in words or figures; an inferred year need not. */
export function saysDate(quotes: readonly string[], date: string, inferred?: "year"): boolean {
  const [year = "", month, day] = date.split("-");
  return quotes.some((quote) => {
    if (quote.includes(date) || (day !== undefined && quote.includes(`${day}/${month}/${year}`))) return true;
    const saysYear = inferred === "year" || quote.includes(year);
    const saysMonth = month === undefined || quote.toLowerCase().includes(MONTHS[Number(month) - 1] ?? month);
    return saysYear && saysMonth && (day === undefined || saysNumber(quote, Number(day)));
  });
}

import type { Article } from "../../../domain/article/article";
import type { Programme } from "../../../domain/reference/programme";
import type { Proof } from "../../../domain/reference/proof";
import { saysNumber } from "../figures/readFrenchNumbers";
import { hasQuote } from "../text/findQuoteInBlocks";
import { saysDate, writeDay } from "../text/frenchDates";
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
    if (period === undefined || date === undefined || saysDate(quotesOf(period), date)) continue;
    mistakes.push({ path: ["period", side], message: `No quote of the period says ${date}: correct it.` });
  }
  for (const [side, field] of [
    ["first", "firstPart"],
    ["last", "lastPart"],
  ] as const) {
    const said = period === undefined ? undefined : readPart(period.proofs, period[side]);
    if (said === period?.[field]) continue;
    const advice = said === undefined ? "remove it" : `write "${field}: ${said}"`;
    mistakes.push({ path: ["period", field], message: `The quotes of the period say otherwise: ${advice}.` });
  }
  if (period?.first !== undefined && period.last !== undefined && period.last < period.first.slice(0, 4)) {
    mistakes.push({ path: ["period", "last"], message: "The period ends before it begins: correct it." });
  }
  for (const [index, { on, last, inferred, yearFrom, proofs }] of milestones.entries()) {
    const quotes = quotesOf({ proofs });
    if (yearFrom !== undefined && inferred === undefined) {
      mistakes.push({
        path: ["milestones", index, "yearFrom"],
        message: 'Only an inferred year comes from somewhere: add "inferred: year", or remove this.',
      });
    }
    if (yearFrom === "article" && !saysDate(quotes, on.slice(0, 4))) {
      const message = `No quote of it says ${on.slice(0, 4)}: quote the other date of the article too.`;
      mistakes.push({ path: ["milestones", index, "yearFrom"], message });
    }
    for (const date of [on, last]) {
      if (date === undefined || saysDate(quotes, date, inferred)) continue;
      const advice = 'correct it, or say "inferred: year" if only the year is missing';
      mistakes.push({ path: ["milestones", index], message: `No quote of it says ${date}: ${advice}.` });
    }
  }
  return mistakes;
}

type DatedArticle = Pick<Article, "date"> & { readonly text: string };

/** Reports years marked as inferred that an article states, and those that its own date gives but the order is said to. */
export function checkInferredYears(
  { milestones }: Pick<Programme, "milestones">,
  find: (article: string) => DatedArticle | undefined,
): readonly LocatedMistake[] {
  return milestones.flatMap(({ on, inferred, yearFrom, proofs }, index) => {
    const date = writeDay(on);
    if (inferred === undefined || date === undefined) return [];
    const articles = proofs.flatMap(({ article }) => find(article) ?? []);
    const mistake = (field: string, message: string) => [{ path: ["milestones", index, field], message }];
    if (articles.some(({ text }) => hasQuote(text, date))) {
      return mistake("inferred", `The article says "${date}": quote it too, and remove "inferred".`);
    }
    const own = articles.find((article) => statedYear(article) === on.slice(0, 4))?.date;
    if (yearFrom === "article" || own === undefined || own.basis === "unknown") return [];
    const message = `The article itself says "${own.quote}", so the year comes from there: quote that too, and add "yearFrom: article".`;
    return mistake("inferred", message);
  });
}

function statedYear({ date }: DatedArticle): string | undefined {
  if (date.basis === "stated") return date.day.slice(0, 4);
  if (date.basis !== "event" || date.precision !== "day" || date.inferred !== undefined) return undefined;
  return date.day.slice(0, 4);
}

function quotesOf({ proofs }: { readonly proofs: readonly Proof[] }): readonly string[] {
  return proofs.map(({ quote }) => quote);
}

function isSaid(proofs: readonly Proof[], words: string): boolean {
  return proofs.some(({ quote }) => hasQuote(quote, words));
}

const PART_WORDS = { start: "début", end: "fin" } as const;

function readPart(proofs: readonly Proof[], date: string | undefined): keyof typeof PART_WORDS | undefined {
  if (date?.length !== 4) return undefined;
  const says = (part: keyof typeof PART_WORDS) => isSaid(proofs, `${PART_WORDS[part]} ${date}`);
  return says("start") ? "start" : says("end") ? "end" : undefined;
}

import type { ArticleDate } from "../../../domain/article/articleDate";
import type { YamlPath } from "../files/YamlPath";
import { hasQuote } from "../text/findQuoteInBlocks";
import { saysDate, writeDay } from "../text/frenchDates";
import { createWordFinder, listSignificantWords } from "../text/significantWords";

type Dated = {
  readonly date: ArticleDate;
  readonly title: string;
  readonly text: string;
  /** The date that the site or feed of an imported article gives, as it writes it. */
  readonly published?: string | undefined;
};
type Mistake = { readonly path: YamlPath; readonly message: string };

/** An article is dated by its own words or not at all: its quote has to say the date, and of the article's subject. */
export function checkDate({ date, title, text, published }: Dated): readonly Mistake[] {
  if (date.basis === "unknown") return [];
  const { quote } = date;
  if (quote === published) return [];
  const mistake = (field: string, message: string): readonly Mistake[] => [{ path: ["date", field], message }];
  if (!hasQuote(text, quote)) {
    return mistake("quote", `The article does not say "${quote}": quote its own words for the date.`);
  }
  const inferred = "inferred" in date ? date.inferred : undefined;
  const unsaid = listDates(date).find((one) => !saysDate([quote], one, inferred));
  if (unsaid !== undefined) {
    return mistake("quote", `"${quote}" does not say ${unsaid}: correct the date, or quote the words that say it.`);
  }
  if (inferred !== undefined) {
    const written = listDates(date).flatMap((one) => writeDay(one) ?? []);
    const said = written.find((one) => hasQuote(text, one));
    return said === undefined
      ? []
      : mistake("inferred", `The article says "${said}": quote it, and remove "inferred".`);
  }
  if (isDay(date) || listSignificantWords(title).some(createWordFinder([quote]))) return [];
  return mistake(
    "quote",
    `"${quote}" may be the years of one thing in the article: quote them with a word of the title, or write "basis: unknown".`,
  );
}

function isDay(date: ArticleDate): boolean {
  return date.basis === "stated" || (date.basis === "event" && date.precision === "day");
}

function listDates(date: ArticleDate): readonly string[] {
  switch (date.basis) {
    case "unknown":
      return [];
    case "stated":
      return [date.day];
    case "period":
      return [date.firstYear, date.lastYear];
    case "event":
      if (date.precision === "year") return [date.year];
      return date.lastDay === undefined ? [date.day] : [date.day, date.lastDay];
  }
}

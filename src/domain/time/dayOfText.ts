import type { ArticleDate } from "../article/articleDate";
import type { SaidOn } from "../reference/programme";

/** The day, or only the year, that an article is of by its own text; none where it says nothing of it. */
export function dayOfText(date: ArticleDate): (SaidOn & { readonly last: string }) | undefined {
  switch (date.basis) {
    case "stated":
      return { on: date.day, last: date.day };
    case "event":
      if (date.precision === "year") return { on: date.year, last: date.year };
      return { on: date.day, last: date.lastDay ?? date.day, ...(date.inferred && { inferred: date.inferred }) };
    // The years of a subject are not the day of the text.
    case "period":
    case "unknown":
      return undefined;
  }
}

import type { JSX } from "preact";
import type { ArticleDate } from "../../../domain/article/articleDate";
import { useMessages } from "../../i18n/useMessages";
import { Times } from "./Times";

export function ArticleTime({ date }: { readonly date: ArticleDate }): JSX.Element {
  const messages = useMessages();
  return <Times text={messages.date(date)} dates={listDates(date)} />;
}

function listDates(date: ArticleDate): readonly string[] {
  switch (date.basis) {
    case "stated":
      return [date.day];
    case "event":
      if (date.precision === "year") return [date.year];
      return date.lastDay ? [date.day, date.lastDay] : [date.day];
    case "period":
      return [date.firstYear, date.lastYear];
    case "unknown":
      return [];
  }
}

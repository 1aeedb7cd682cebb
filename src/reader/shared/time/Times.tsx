import type { JSX } from "preact";
import type { ArticleDate } from "../../../domain/article/articleDate";
import { useMessages } from "../../i18n/useMessages";

type Props = {
  readonly text: string;
  /** Those dates, in their order: days, months or years, or moments as timestamps. */
  readonly dates: readonly string[];
};

/** Marks up the dates for machines; both ends of « 8 au 11 novembre ». */
export function Times({ text, dates }: Props): JSX.Element {
  const { format } = useMessages();
  const pieces: (JSX.Element | string)[] = [];
  let rest = text;
  // From the end: only the last of two days is written out.
  for (const date of [...dates].reverse()) {
    const written = date.includes("T") ? format.moment(date) : format.date(date);
    const { start, length } = findLast(rest, written, date);
    if (start === -1) continue;
    const end = start + length;
    pieces.unshift(
      <time key={date} dateTime={date}>
        {rest.slice(start, end)}
      </time>,
      rest.slice(end),
    );
    rest = rest.slice(0, start);
  }
  return (
    <>
      {rest}
      {pieces}
    </>
  );
}

function findLast(text: string, written: string, date: string): { readonly start: number; readonly length: number } {
  const start = text.lastIndexOf(written);
  if (start !== -1) return { start, length: written.length };
  // « du 8 au 11 novembre 2019 »: the first day leaves out what it shares with the last.
  const dayOfMonth = date.length === "2019-11-08".length ? String(Number(date.slice(-2))) : written;
  const shared = new RegExp(`(?<!\\d)${dayOfMonth}(?!\\d)`).exec(text);
  return { start: shared?.index ?? -1, length: dayOfMonth.length };
}

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

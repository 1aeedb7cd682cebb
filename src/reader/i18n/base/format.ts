import type { Language } from "./language";

export type Format = {
  readonly number: (value: number) => string;
  /** « 21 ko », « 3,5 Mo »: decimal units, as phones count. */
  readonly bytes: (value: number) => string;
  /** `2020-01-16` → « 16 janvier 2020 » */
  readonly day: (isoDay: string) => string;
  /** « 16 janv. », where there is no room for more. */
  readonly shortDay: (isoDay: string) => string;
  /** `2020-01` → « janvier 2020 » */
  readonly month: (isoMonth: string) => string;
  readonly date: (partialDate: string) => string;
  /** Says once what both days share: « 8–11 novembre 2019 ». */
  readonly days: (firstIsoDay: string, lastIsoDay: string) => string;
  readonly moment: (isoTimestamp: string) => string;
  /** « demain », « dans 3 jours », « il y a 2 jours ». */
  readonly inDays: (days: number) => string;
  /** « 1er décembre 2026, dans 3 jours ». */
  readonly due: (isoDay: string, days: number) => string;
  readonly list: (items: readonly string[]) => string;
};

/** British English: the day comes before the month. */
const locales: Readonly<Record<Language, string>> = { fr: "fr", de: "de", en: "en-GB" };

export function makeFormat(language: Language): Format {
  const locale = locales[language];
  const number = once(() => new Intl.NumberFormat(locale));
  const kilo = once(() => new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }));
  const mega = once(() => new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }));
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const shortDay = once(() => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }));
  const month = once(() => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }));
  const moment = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const atNoon = (isoDay: string): Date => new Date(`${isoDay}T12:00:00Z`);
  const writeDay = (isoDay: string): string => bind(withOrdinal(language, day().format(atNoon(isoDay))));
  const writeMonth = (isoMonth: string): string => month().format(atNoon(`${isoMonth}-15`));
  const inDays = (days: number): string => bind(relative().format(days, "day"));
  return {
    number: (value) => number().format(value),
    bytes: (value) => (value < 1_000_000 ? kilo().format(Math.ceil(value / 1000)) : mega().format(value / 1_000_000)),
    day: writeDay,
    shortDay: (isoDay) => bind(withOrdinal(language, shortDay().format(atNoon(isoDay)))),
    month: writeMonth,
    date: (date) => (date.length === 4 ? date : date.length === 7 ? writeMonth(date) : writeDay(date)),
    days: (first, last) => bind(withOrdinal(language, day().formatRange(atNoon(first), atNoon(last)))),
    moment: (isoTimestamp) => bind(withOrdinal(language, moment().format(new Date(isoTimestamp)))),
    inDays,
    due: (isoDay, days) => `${writeDay(isoDay)}, ${inDays(days).replaceAll(" ", "\u00a0")}`,
    list: (items) => list().format(items),
  };
}

/** Creating a formatter takes a slow phone up to 15 ms, so each is created when it is first used. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** French says « 1er janvier »; Intl does not. */
function withOrdinal(language: Language, written: string): string {
  return language === "fr" ? written.replace(/(^|\D)1(?= \p{L}|\s?–)/gu, "$11er") : written;
}

/** Puts a no-break space between day and month. */
function bind(written: string): string {
  return written.replace(/(?<=\d(?:\.|er)?) (?=\p{L})/gu, "\u00a0");
}

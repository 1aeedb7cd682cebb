import * as v from "valibot";
import { IsoDaySchema } from "../../../domain/isoDate";

/**
 * The day that a source states, by its own clock: a moment late in the evening stays on its evening, whatever the
 * zone. Nothing for what can be read in two ways, for days that do not exist, and for machines' beginnings of time.
 */
export function readDay(written: string | undefined): string | undefined {
  const text = written?.slice(0, LONGEST).replace(/\s+/g, " ").trim() ?? "";
  const day = readIso(text) ?? readDayFirst(text) ?? readNamedMonth(text);
  if (day === undefined || day < EARLIEST || !v.is(IsoDaySchema, day)) return undefined;
  return day;
}

/** No date has so many signs. */
const LONGEST = 500;

/** Nothing was published on the web before; « 1970-01-01 » and « 0001-01-01 » say that a date is missing. */
const EARLIEST = "1990-01-01";

function readIso(text: string): string | undefined {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ,])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:$|T)/.exec(text);
  return match === null ? undefined : writeDay(match[1], match[2], match[3]);
}

/** « 31.03.2020 » has its day first wherever dates have dots; « 13/06/2019 » because there is no thirteenth month. */
function readDayFirst(text: string): string | undefined {
  const [, day, sign, month, year] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?:$|[ ,])/.exec(text) ?? [];
  return sign === "." || Number(day) > 12 ? writeDay(year, month, day) : undefined;
}

/** « Fri, 15 Nov 2024 10:00:00 +0100 », « November 15, 2024 », « 15 novembre 2024 », « Fri Nov 15 10:00:00 2024 ». */
function readNamedMonth(text: string): string | undefined {
  const dayFirst =
    /(?:^|[\s,(])(\d{1,2})(?:er|st|nd|rd|th|\.)?[\s-]+(?:de |of )?(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d{2})(?=$|[\s,T:)])/u.exec(
      text,
    );
  if (dayFirst !== null) return writeDay(fullYear(dayFirst[3]), monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst =
    /(?:^|[\s,(])(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:\d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{2,5})? )?(\d{4})(?=$|[\s,)])/u.exec(
      text,
    );
  return monthFirst === null ? undefined : writeDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function fullYear(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return `${Number(year) < 70 ? "20" : "19"}${year}`;
}

/** By how they begin, without accents, in the languages of the interface and as mail writes them. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan"],
  ["feb", "fev"],
  ["mar"],
  ["apr", "avr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aou"],
  ["sep"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez"],
];

function monthOf(name: string | undefined): string | undefined {
  const plain = (name ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const at = MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start)));
  return at < 0 ? undefined : String(at + 1);
}

function writeDay(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

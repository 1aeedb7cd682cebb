type CalendarDay = {
  /** Stable, so that a calendar updates the event instead of adding a second one. */
  readonly uid: string;
  readonly date: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** The alarm rings this many days before, at nine in the morning. */
  readonly alarmDaysBefore: readonly number[];
};

/** Before the first event was ever written; a sequence has 31 bits. */
const SEQUENCE_START = Date.UTC(2026, 0, 1);

/**
 * iCalendar (RFC 5545), all-day events. `writtenAt` is ISO 8601, UTC; `product` identifies the writer. A calendar takes an
 * event for a newer version of the one it has under the same UID if its sequence is higher: seconds grow by themselves.
 */
export function writeCalendar(days: readonly CalendarDay[], product: string, writtenAt: string): string {
  const stamp = writtenAt.replace(/\.\d+/, "").replace(/[-:]/g, "");
  const sequence = Math.max(0, Math.floor((Date.parse(writtenAt) - SEQUENCE_START) / 1000));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escapeText(product)}//FR`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...days.flatMap((day) => writeDay(day, stamp, sequence)),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function writeDay(
  { uid, date, title, description, url, alarmDaysBefore }: CalendarDay,
  stamp: string,
  sequence: number,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter(date).replaceAll("-", "")}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description === "" ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    ...alarmDaysBefore.flatMap((before) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escapeText(title)}`,
      // An all-day event begins at midnight, so nine in the morning is nine hours later.
      before === 0 ? "TRIGGER:PT9H" : `TRIGGER:-P${before - 1}DT15H`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** A line holds at most 75 bytes of UTF-8 and continues after a space; no character may be split. */
function fold(line: string): string {
  let folded = "";
  let room = 75;
  for (const letter of line) {
    const bytes = utf8Length(letter);
    if (bytes > room) {
      folded += "\r\n ";
      room = 74;
    }
    folded += letter;
    room -= bytes;
  }
  return folded;
}

function utf8Length(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

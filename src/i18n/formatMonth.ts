import type { Language } from "./language";

const makers = new Map<Language, Intl.DateTimeFormat>();

/** `2019-10` → « octobre 2019 ». Apart from the other formats: only the timeline needs it. */
export function formatMonth(language: Language, month: string): string {
  const maker =
    makers.get(language) ?? new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  makers.set(language, maker);
  return maker.format(new Date(`${month}-15T12:00:00Z`));
}

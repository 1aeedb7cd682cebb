import type { Moment } from "./listMoments";

/** `month` is `2019-10`; `undefined` when the text only gives the year. */
export type TimelineMonth = { readonly month: string | undefined; readonly moments: readonly Moment[] };
export type TimelineYear = { readonly year: string; readonly months: readonly TimelineMonth[] };

export function groupByMonth(moments: readonly Moment[]): readonly TimelineYear[] {
  const years: {
    readonly year: string;
    readonly months: { readonly month: string | undefined; readonly moments: Moment[] }[];
  }[] = [];
  for (const moment of moments) {
    const name = moment.on.slice(0, 4);
    const month = moment.on.length > 4 ? moment.on.slice(0, 7) : undefined;
    let year = years.at(-1);
    if (year?.year !== name) {
      year = { year: name, months: [] };
      years.push(year);
    }
    const open = year.months.at(-1);
    if (open && open.month === month) open.moments.push(moment);
    else year.months.push({ month, moments: [moment] });
  }
  return years;
}

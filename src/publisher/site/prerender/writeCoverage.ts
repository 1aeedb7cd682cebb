/** For schema.org's `temporalCoverage`: one date, an interval, or one that is open on a side (ISO 8601). */
export function writeCoverage(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined && last === undefined) return undefined;
  return first === last ? first : `${first ?? ".."}/${last ?? ".."}`;
}

/**
 * WordPress writes a moment twice, by the site's clock and by Greenwich's; together they are one with its zone:
 * « 2024-11-07T10:36:54-05:00 ». One alone is what is stated.
 */
export function stateWithZone(local: string | undefined, universal: string | undefined): string | undefined {
  const here = momentOf(local);
  const there = momentOf(universal);
  if (here === undefined) return there === undefined ? undefined : `${there}Z`;
  if (there === undefined) return here;
  const minutes = Math.round((Date.parse(`${here}Z`) - Date.parse(`${there}Z`)) / 60_000);
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 14 * 60) return here;
  if (minutes === 0) return `${here}Z`;
  const size = Math.abs(minutes);
  const zone = `${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
  return `${here}${minutes < 0 ? "-" : "+"}${zone}`;
}

function momentOf(written: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(written?.trim() ?? "");
  return match === null || match[1] === "0000-00-00" ? undefined : `${match[1]}T${match[2]}`;
}

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  md: 1e9,
  mds: 1e9,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

const scale =
  /[ \u00a0\u202f]*(?:(millions?|milliards?)(?!\p{L})(?:[ \u00a0\u202f]+d[’' ]?[ \u00a0\u202f]*(?:€|euros?(?!\p{L})))?|(mds?|m|k)[ \u00a0\u202f]*(?:d['’][ \u00a0\u202f]*)?(?:€|eur(?:os?)?(?!\p{L})))/iuy;

/** « 2 M€ » and « 2 millions d’euros » are the amount of 2000000, as « 2 000 000 » is. `end`: of the whole amount. */
export function readAmount(
  text: string,
  at: number,
  number: string,
): { readonly term: string; readonly end: number } | undefined {
  scale.lastIndex = at + number.length;
  const found = scale.exec(text);
  const factor = factors[(found?.[1] ?? found?.[2] ?? "").toLowerCase()];
  const value = Number(number.replace(/[ \u00a0\u202f]/g, "").replace(",", "."));
  if (!found || factor === undefined || !Number.isFinite(value)) return undefined;
  return { term: String(Math.round(value * factor)), end: scale.lastIndex };
}

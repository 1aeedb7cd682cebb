const factor = Number(process.env.ROUNDS ?? 1);

/**
 * How many random cases a property is tried with: `few` every day, and `ROUNDS` times as many where that is set, so that
 * `ROUNDS=10 npm run test:unit` looks ten times as long.
 */
export function rounds(few: number): number {
  return Math.ceil(few * factor);
}

/** One of these cases, another for each index; all where `ROUNDS` is more than 1. */
export function inTurn<T>(cases: readonly T[], index: number): readonly T[] {
  return factor > 1 ? cases : cases.slice(index % cases.length).slice(0, 1);
}

/** As many of these cases, first and last among them, or the middle one; all where `ROUNDS` is more than 1. */
export function sample<T>(cases: readonly T[], few: number): readonly T[] {
  if (factor > 1 || cases.length <= few) return cases;
  if (few === 1) return cases.slice(cases.length >> 1).slice(0, 1);
  const chosen = Array.from({ length: few }, (_, at) => Math.round((at * (cases.length - 1)) / (few - 1)));
  return cases.filter((_, index) => chosen.includes(index));
}

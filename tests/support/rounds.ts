/**
 * How many random cases a property is tried with: `few` every day, and `ROUNDS` times as many where that is set, so that
 * `ROUNDS=10 npm run test:unit` looks ten times as long.
 */
export function rounds(few: number): number {
  return Math.ceil(few * Number(process.env.ROUNDS ?? 1));
}

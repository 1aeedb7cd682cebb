import type { Commune } from "./Gazetteer";

/** Several communes have the same name: which one is meant, and how surely. */
export function chooseCommune(
  communes: readonly Commune[],
  home: ReadonlySet<string>,
  named: string | undefined,
): { readonly commune: Commune; readonly certainty: number; readonly reason: string } | undefined {
  if (named !== undefined) {
    const there = communes.filter(({ departement }) => departement === named);
    const [only] = there;
    return only !== undefined && there.length === 1
      ? { commune: only, certainty: 1, reason: `the only one of that name in ${named}` }
      : undefined;
  }
  const [first] = communes;
  if (first !== undefined && communes.length === 1) {
    const isHome = home.size === 0 || home.has(first.departement);
    // Far away, a small one is more often a word or a person.
    if (!isHome && first.population < SMALL) return undefined;
    return { commune: first, certainty: isHome ? 1 : 0.85, reason: "the only commune of that name" };
  }
  const near = communes.filter(({ departement }) => home.has(departement));
  const [nearest] = near;
  const largest = communes.reduce((one, other) => (other.population > one.population ? other : one));
  if (nearest !== undefined && near.length === 1 && nearest.population * OUTWEIGHS > largest.population)
    return {
      commune: nearest,
      certainty: 0.9,
      reason: "the only one of that name in the départements of this edition",
    };
  const second = Math.max(...communes.filter((each) => each !== largest).map(({ population }) => population));
  if (largest.population > LARGE && largest.population > second * OUTWEIGHS)
    return { commune: largest, certainty: 0.85, reason: "by far the largest of that name" };
  return undefined;
}

const SMALL = 5_000;
const LARGE = 20_000;
const OUTWEIGHS = 20;

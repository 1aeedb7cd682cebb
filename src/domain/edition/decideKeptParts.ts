import type { Part } from "./edition";

type PartFacts = Pick<Part, "sha256" | "kind" | "to">;

/** Few and small. Every screen needs `about`; the reader's favourites may be in the others. */
const REFERENCE: readonly string[] = ["about", "programmes", "places", "glossary"];

/**
 * SHA-256 of the parts to keep on a full disk, the most needed first: reference, the reader's library (`wanted`),
 * newest articles, the rest. Drops parts that wait for the next edition or, if there are none, the least needed tenth.
 */
export function decideKeptParts(
  installed: readonly PartFacts[],
  stored: readonly string[],
  wanted: ReadonlySet<string>,
): readonly string[] {
  const known = new Map(installed.map((part) => [part.sha256, part]));
  const left = stored.flatMap((sha256) => known.get(sha256) ?? []);
  left.sort((one, other) => rankOf(one, wanted) - rankOf(other, wanted) || compare(other.to ?? "", one.to ?? ""));
  const needed = left.filter(({ kind }) => REFERENCE.includes(kind)).length;
  const spared = stored.length > left.length ? 0 : Math.ceil(left.length / 10);
  return left.slice(0, Math.max(needed, left.length - spared)).map(({ sha256 }) => sha256);
}

function rankOf({ sha256, kind }: PartFacts, wanted: ReadonlySet<string>): number {
  if (REFERENCE.includes(kind)) return 0;
  if (wanted.has(sha256)) return 1;
  return kind === "articles" ? 2 : 3;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

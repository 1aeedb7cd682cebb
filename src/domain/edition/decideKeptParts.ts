import type { Part } from "./edition";

type PartFacts = Pick<Part, "sha256" | "kind" | "to">;

/** Few and small; nothing is shown without the first, and what the reader keeps may be among the others. */
const REFERENCE: readonly string[] = ["about", "programmes", "places", "glossary"];

/**
 * Which parts of the edition stay on a full disk, as SHA-256, the most missed first: what every screen needs, the parts
 * with what the reader keeps (`wanted`), then articles, the newest first, then what reading can do without (related
 * articles, the search's index). Not among them: what only waits for the next edition or, where nothing waits, the tenth
 * that is missed least.
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

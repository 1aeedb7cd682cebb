import type { Part } from "./edition";

type PartFacts = Pick<Part, "sha256" | "kind" | "to">;

/** Nothing can be shown without it. */
const INDISPENSABLE = "about";
/** Few and small, and what the reader keeps may be among them. */
const REFERENCE: readonly string[] = ["programmes", "places", "glossary"];

/**
 * Which parts of the edition a full disk gives up next, as SHA-256. First all that only waits for the next edition; then a
 * tenth of the rest at a time: what reading can do without (related articles, the search's index), then articles, the
 * oldest first, and last of all the parts with what the reader keeps (`wanted`) and programmes, places and acronyms.
 */
export function decideGivenUpParts(
  installed: readonly PartFacts[],
  stored: readonly string[],
  wanted: ReadonlySet<string>,
): readonly string[] {
  const known = new Map(installed.map((part) => [part.sha256, part]));
  const staged = stored.filter((sha256) => !known.has(sha256));
  if (staged.length > 0) return staged;
  const left = stored.flatMap((sha256) => known.get(sha256) ?? []).filter(({ kind }) => kind !== INDISPENSABLE);
  left.sort((one, other) => rankOf(one, wanted) - rankOf(other, wanted) || compare(one.to ?? "", other.to ?? ""));
  return left.slice(0, Math.ceil(installed.length / 10)).map(({ sha256 }) => sha256);
}

function rankOf({ sha256, kind }: PartFacts, wanted: ReadonlySet<string>): number {
  if (wanted.has(sha256) || REFERENCE.includes(kind)) return 2;
  return kind === "articles" ? 1 : 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

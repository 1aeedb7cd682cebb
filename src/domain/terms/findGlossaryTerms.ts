import type { TextBlock } from "../article/blocks";
import type { Passage } from "../article/mark";
import type { GlossaryEntry } from "../reference/glossary";

type FoundTerm = Passage & { readonly entry: GlossaryEntry };

/** Whole words in the exact spelling: « IA » is not in « SIAM ». The longer of two wins (« Be 4.0 »). */
export function findGlossaryTerms(
  blocks: readonly TextBlock[],
  glossary: readonly GlossaryEntry[],
  taken: readonly Passage[] = [],
): readonly FoundTerm[] {
  const entries = new Map<string, GlossaryEntry>();
  for (const entry of glossary) {
    for (const spelling of [entry.acronym, ...entry.aliases]) entries.set(spelling, entry);
  }
  if (entries.size === 0) return [];
  const pattern = anyOf([...entries.keys()]);
  const found = new Map<GlossaryEntry, FoundTerm>();
  for (const { id, text } of blocks) {
    for (const match of text.matchAll(pattern)) {
      const entry = entries.get(match[0]);
      if (entry === undefined || found.has(entry)) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((passage) => passage.block === id && passage.start < end && start < passage.end)) continue;
      found.set(entry, { block: id, start, end, entry });
    }
  }
  return [...found.values()];
}

function anyOf(spellings: readonly string[]): RegExp {
  const longestFirst = [...spellings].sort((one, other) => other.length - one.length);
  const escaped = longestFirst.map((spelling) => spelling.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join("|")})(?![\\p{L}\\d])`, "gu");
}

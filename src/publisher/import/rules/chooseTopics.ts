import type { ImportRules } from "./ImportRules";

/** By what the rules say of an item's categories, in the source's order; else the one for everything else. */
export function chooseTopics(
  categories: readonly string[],
  { topics, topic }: Pick<ImportRules, "topics" | "topic">,
): readonly string[] {
  const byName = new Map(Object.entries(topics).map(([name, id]) => [fold(name), id] as const));
  const chosen = categories.flatMap((category) => byName.get(fold(category)) ?? []);
  return chosen.length > 0 ? [...new Set(chosen)] : [topic];
}

function fold(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

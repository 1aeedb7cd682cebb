import type { Programme } from "../reference/programme";
import { fold } from "../text/foldText";

/** Leaves out aliases that differ in capitals only. */
export function listAliases({ name, aliases }: Pick<Programme, "name" | "aliases">): readonly string[] {
  const seen = new Set([fold(name.value)]);
  return aliases.filter((alias) => {
    const folded = fold(alias);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}

import type { ArticleId } from "../ids";
import type { Programme } from "../reference/programme";

export type NamedProgramme = { readonly id: Programme["id"]; readonly name: string; readonly promise: string };

export function listProgrammesIn(programmes: readonly Programme[], article: ArticleId): readonly NamedProgramme[] {
  return programmes
    .filter(({ mentions }) => mentions.some((mention) => mention.article === article))
    .map(({ id, name, promise }) => ({ id, name: name.value, promise: promise.value }));
}

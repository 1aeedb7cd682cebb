import type { ArticleId } from "../ids";
import type { Programme } from "../reference/programme";

/** What an article's screen says of a programme that it names. */
export type NamedProgramme = { readonly id: Programme["id"]; readonly name: string; readonly promise: string };

/** Those that an article names, in the order of `programmes`. */
export function listProgrammesIn(programmes: readonly Programme[], article: ArticleId): readonly NamedProgramme[] {
  return programmes
    .filter(({ mentions }) => mentions.some((mention) => mention.article === article))
    .map(({ id, name, promise }) => ({ id, name: name.value, promise: promise.value }));
}

import * as v from "valibot";
import { fold } from "../text/foldText";
import { MAX_TAG_LENGTH, type Tag, type TagId, TagIdSchema } from "./records";

/** Normalises a typed name: « #Eau  / nord » becomes `Eau/nord`. `undefined` if nothing is left or it is too long. */
export function tidyTagName(typed: string): string | undefined {
  const levels = typed
    .normalize("NFC")
    .replace(/[\s\p{C}]+/gu, " ")
    .split("/")
    .map((level) => level.trim().replace(/^#+\s*/, ""));
  const name = levels.filter((level) => level !== "").join("/");
  // The id is its folded name, which may be longer.
  return name === "" || name.length > MAX_TAG_LENGTH || fold(name).length > 2 * MAX_TAG_LENGTH ? undefined : name;
}

export function isSameTagName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** `taken`: ids of tags that were created under this name and renamed since. */
export function tagIdOf(name: string, taken: ReadonlySet<string> = new Set()): TagId {
  const folded = fold(name);
  let id = folded;
  for (let count = 2; taken.has(id); count += 1) id = `${folded}~${count}`;
  return v.parse(TagIdSchema, id);
}

/** Outermost first: `a/b/c` is in `a` and `a/b`. */
export function listParents(name: string): readonly string[] {
  const levels = name.split("/");
  return levels.slice(1).map((_, index) => levels.slice(0, index + 1).join("/"));
}

export function isWithin(name: string, outer: string): boolean {
  return fold(name).startsWith(`${fold(outer)}/`);
}

export function moveWithin(name: string, from: string, to: string): string {
  return [to, ...name.split("/").slice(from.split("/").length)].join("/");
}

/** Names that start with the input, then with a word that does, then that contain it; the most used first. */
export function completeTag<T extends Pick<Tag, "name"> & { readonly count: number }>(
  tags: readonly T[],
  typed: string,
  limit: number,
): readonly T[] {
  const wanted = fold(typed).trim().replace(/^#/, "");
  const ranked = tags.flatMap((tag) => {
    const rank = rankOf(fold(tag.name), wanted);
    return rank === undefined ? [] : [{ tag, rank }];
  });
  ranked.sort(
    (one, other) => one.rank - other.rank || other.tag.count - one.tag.count || compareNames(one.tag, other.tag),
  );
  return ranked.slice(0, limit).map(({ tag }) => tag);
}

function rankOf(name: string, wanted: string): number | undefined {
  const at = name.indexOf(wanted);
  if (at === -1) return undefined;
  if (at === 0) return 0;
  for (let next = at; next !== -1; next = name.indexOf(wanted, next + 1)) {
    if (!/[\p{L}\d]/u.test(name[next - 1] ?? "")) return 1;
  }
  return 2;
}

function compareNames(one: Pick<Tag, "name">, other: Pick<Tag, "name">): number {
  const [a, b] = [fold(one.name), fold(other.name)];
  return a < b ? -1 : Number(a > b);
}

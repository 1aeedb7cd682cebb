import * as v from "valibot";
import { fold } from "../text/foldText";
import { MAX_TAG_LENGTH, type Tag, type TagId, TagIdSchema } from "./tag";

/** As it is kept: « #Eau  / nord » is `Eau/nord`. `undefined` when nothing is left, or it is too long for a name. */
export function tidyTagName(typed: string): string | undefined {
  const levels = typed
    .normalize("NFC")
    .replace(/[\s\p{C}]+/gu, " ")
    .split("/")
    .map((level) => level.trim().replace(/^#+\s*/, ""));
  const name = levels.filter((level) => level !== "").join("/");
  return name === "" || name.length > MAX_TAG_LENGTH ? undefined : name;
}

/** Two names that differ only in accents, capitals or kinds of spaces are one name. */
export function isSameTagName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** The id for a new tag of this name. `taken`: ids of tags that were made under it and bear another name now. */
export function tagIdOf(name: string, taken: ReadonlySet<string> = new Set()): TagId {
  const folded = fold(name);
  let id = folded;
  for (let count = 2; taken.has(id); count += 1) id = `${folded}~${count}`;
  return v.parse(TagIdSchema, id);
}

/** The levels above, nearest last: `a/b/c` is in `a` and in `a/b`. */
export function listParents(name: string): readonly string[] {
  const levels = name.split("/");
  return levels.slice(1).map((_, index) => levels.slice(0, index + 1).join("/"));
}

/** Whether a name is below another one: `a/b/c` is within `a`. */
export function isWithin(name: string, outer: string): boolean {
  return fold(name).startsWith(`${fold(outer)}/`);
}

/** The name that a tag within `from` has once that is called `to`. */
export function moveWithin(name: string, from: string, to: string): string {
  return [to, ...name.split("/").slice(from.split("/").length)].join("/");
}

/**
 * Tags that what was typed may become, best first: names that begin with it, then those with a word or a level that does,
 * then those that hold it anywhere. In each, the more used come first. Nothing typed: the most used ones.
 */
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

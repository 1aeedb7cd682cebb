import { isLive } from "../../../domain/library/isLive";
import { type Tag, type TagColour, type TagId, taggingId } from "../../../domain/library/tag";
import { isSameTagName, isWithin, moveWithin, tagIdOf, tidyTagName } from "../../../domain/library/tagNames";
import type { Target } from "../../../domain/library/target";
import type { LibraryTables } from "../libraryDatabase";
import { changeLibrary, type Done } from "./changeLibrary";
import { type Draft, draft, draftGone, foreseen } from "./draft";
import { type About, draftSubjects } from "./subjects";

/** Puts a tag on them, and makes it if there is none of this name. `null`: that is no name for a tag. */
export function addTag(about: readonly About[], name: string): Promise<Done<TagId | null>> {
  const plan = (tags: readonly Tag[]) => {
    const found = findOrMake(tags, name);
    if (!found) return { drafts: [], value: null };
    const drafts = [...found.drafts, ...draftTaggings(found.id, about), ...draftSubjects(about)];
    return { drafts, value: found.id };
  };
  return changeLibrary(async (tables) => plan(await listTags(tables)), plan([]));
}

/** Exactly these tags and no others. Names that are none for a tag are left out. */
export function setTags(about: About, names: readonly string[]): Promise<Done> {
  return changeLibrary(async (tables) => {
    let tags = await listTags(tables);
    const drafts: Draft[] = [];
    const wanted = new Set<TagId>();
    for (const name of names) {
      const found = findOrMake(tags, name);
      if (!found) continue;
      drafts.push(...found.drafts);
      tags = [...tags, ...found.made];
      wanted.add(found.id);
    }
    const former = await tables.taggings.where("target").equals(about.target).filter(isLive).toArray();
    for (const tagging of former) {
      if (isLive(tagging) && !wanted.has(tagging.tag)) drafts.push(draftGone("taggings", tagging.id));
    }
    for (const tag of wanted) drafts.push(...draftTaggings(tag, [about]));
    if (wanted.size > 0) drafts.push(...draftSubjects([about]));
    return { drafts, value: undefined };
  });
}

/** Takes one tag off them; the tag itself stays. */
export function removeTag(targets: readonly Target[], tag: TagId): Promise<Done> {
  const plan = foreseen(targets.map((target) => draftGone("taggings", taggingId(tag, target))));
  return changeLibrary(async () => plan, plan);
}

/**
 * - `taken`: another tag bears this name; nothing was changed. `mergeTags` makes one of the two.
 * - `bad-name`: that is no name for a tag. `missing`: there is no such tag (any more).
 */
export type Renamed =
  | { readonly outcome: "renamed" }
  | { readonly outcome: "taken"; readonly by: Tag }
  | { readonly outcome: "bad-name" }
  | { readonly outcome: "missing" };

/** Tags within it (`a/b` in `a`) move along, but for those whose new name is taken. */
export function renameTag(id: TagId, name: string): Promise<Done<Renamed>> {
  return changeLibrary<Renamed>(async (tables) => {
    const tags = await listTags(tables);
    const tag = tags.find((candidate) => candidate.id === id);
    const tidy = tidyTagName(name);
    if (!tag) return { drafts: [], value: { outcome: "missing" } };
    if (tidy === undefined) return { drafts: [], value: { outcome: "bad-name" } };
    const by = tags.find((other) => other.id !== id && isSameTagName(other.name, tidy));
    if (by) return { drafts: [], value: { outcome: "taken", by } };
    const moved = tags.flatMap((other) => {
      const newName = isWithin(other.name, tag.name) ? tidyTagName(moveWithin(other.name, tag.name, tidy)) : undefined;
      const isFree =
        newName !== undefined && !tags.some((any) => any.id !== other.id && isSameTagName(any.name, newName));
      return isFree ? [draftTag({ ...other, name: newName })] : [];
    });
    return { drafts: [draftTag({ ...tag, name: tidy }), ...moved], value: { outcome: "renamed" } };
  });
}

export function recolourTag(id: TagId, colour: TagColour): Promise<Done> {
  return changeLibrary(async ({ tags }) => {
    const tag = await tags.get(id);
    return { drafts: tag && isLive(tag) ? [draftTag({ ...tag, colour })] : [], value: undefined };
  });
}

/** Everything that carries `from` carries `into`, and `from` is gone. */
export function mergeTags(from: TagId, into: TagId): Promise<Done> {
  return changeLibrary(async ({ taggings, tags }) => {
    const kept = await tags.get(into);
    if (from === into || !kept || !isLive(kept)) return { drafts: [], value: undefined };
    const moved = (await taggings.where("tag").equals(from).toArray()).filter(isLive);
    const drafts = moved.flatMap(({ id, target }) => [draftGone("taggings", id), ...draftTaggings(into, [{ target }])]);
    return { drafts: [draftGone("tags", from), ...drafts], value: undefined };
  });
}

/** From everything that carries it. */
export function deleteTag(id: TagId): Promise<Done> {
  return changeLibrary(async ({ taggings }) => {
    const carried = (await taggings.where("tag").equals(id).toArray()).filter(isLive);
    const drafts = carried.map((tagging) => draftGone("taggings", tagging.id));
    return { drafts: [draftGone("tags", id), ...drafts], value: undefined };
  });
}

async function listTags({ tags }: LibraryTables): Promise<readonly Tag[]> {
  return (await tags.toArray()).filter(isLive);
}

type Found = { readonly id: TagId; readonly made: readonly Tag[]; readonly drafts: readonly Draft[] };

function findOrMake(tags: readonly Tag[], typed: string): Found | undefined {
  const name = tidyTagName(typed);
  if (name === undefined) return undefined;
  const tag = tags.find((candidate) => isSameTagName(candidate.name, name));
  if (tag) return { id: tag.id, made: [], drafts: [] };
  const id = tagIdOf(name, new Set(tags.map((other) => other.id)));
  const made = { id, name, colour: null, updatedAt: "" };
  return { id, made: [made], drafts: [draftTag(made)] };
}

function draftTag({ id, name, colour }: Tag): Draft {
  return draft("tags", { id, name, colour });
}

function draftTaggings(tag: TagId, about: readonly About[]): readonly Draft[] {
  return about.map(({ target }) => draft("taggings", { id: taggingId(tag, target), tag, target }));
}

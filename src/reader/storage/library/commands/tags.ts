import { isLive } from "../../../../domain/library/isLive";
import { type Tag, type TagColour, type TagId, taggingId } from "../../../../domain/library/records";
import { isSameTagName, isWithin, moveWithin, tagIdOf, tidyTagName } from "../../../../domain/library/tagNames";
import type { Target } from "../../../../domain/library/target";
import { fold } from "../../../../domain/text/foldText";
import type { Progress } from "../rows/libraryAnswer";
import type { LibraryTables } from "../rows/libraryRows";
import { changeLibrary, type Done } from "./changeLibrary";
import { type About, draft, draftRemoval, draftSubjects, foreseen, type RecordDraft } from "./draft";

/** Creates the tag if there is none of this name. `null`: the name is not valid. */
export function addTag(about: readonly About[], name: string, onProgress?: Progress): Promise<Done<TagId | null>> {
  const plan = (tags: readonly Tag[]) => {
    const found = createTagFinder(tags)(name);
    if (!found) return { drafts: [], value: null };
    const drafts = [...found.drafts, ...draftTaggings(found.id, about), ...draftSubjects(about)];
    return { drafts, value: found.id };
  };
  return changeLibrary(async (tables) => plan(await listTags(tables)), plan([]), onProgress);
}

export function removeTag(targets: readonly Target[], tag: TagId): Promise<Done> {
  const plan = foreseen(targets.map((target) => draftRemoval("taggings", taggingId(tag, target))));
  return changeLibrary(async () => plan, plan);
}

/**
 * - `taken`: another tag has this name; nothing was changed. `mergeTags` makes one of the two.
 * - `bad-name`: the name is not valid. `missing`: there is no such tag (any more).
 */
export type Renamed =
  | { readonly outcome: "renamed" }
  | { readonly outcome: "taken"; readonly by: Tag }
  | { readonly outcome: "bad-name" }
  | { readonly outcome: "missing" };

/** Child tags (`a/b` in `a`) move along, except those whose new name is taken. */
export function renameTag(id: TagId, name: string): Promise<Done<Renamed>> {
  return changeLibrary<Renamed>(
    async (tables) => {
      const tags = await listTags(tables);
      const tag = tags.find((candidate) => candidate.id === id);
      const tidy = tidyTagName(name);
      if (!tag) return { drafts: [], value: { outcome: "missing" } };
      if (tidy === undefined) return { drafts: [], value: { outcome: "bad-name" } };
      const by = tags.find((other) => other.id !== id && isSameTagName(other.name, tidy));
      if (by) return { drafts: [], value: { outcome: "taken", by } };
      const owners = new Map(tags.map((other) => [fold(other.name), other.id]));
      const moved = tags.flatMap((other) => {
        const newName = isWithin(other.name, tag.name)
          ? tidyTagName(moveWithin(other.name, tag.name, tidy))
          : undefined;
        const owner = newName === undefined ? undefined : owners.get(fold(newName));
        const isFree = newName !== undefined && (owner === undefined || owner === other.id);
        return isFree ? [draftTag({ ...other, name: newName })] : [];
      });
      return { drafts: [draftTag({ ...tag, name: tidy }), ...moved], value: { outcome: "renamed" } };
    },
    { command: "renameTag", tag: id, name },
  );
}

export function recolourTag(id: TagId, colour: TagColour): Promise<Done> {
  return changeLibrary(
    async ({ tags }) => {
      const tag = await tags.get(id);
      return { drafts: tag && isLive(tag) ? [draftTag({ ...tag, colour })] : [], value: undefined };
    },
    { command: "recolourTag", tag: id, colour },
  );
}

/** Everything tagged `from` becomes tagged `into`, and `from` is deleted. */
export function mergeTags(from: TagId, into: TagId): Promise<Done> {
  return changeLibrary(
    async ({ taggings, tags }) => {
      const kept = await tags.get(into);
      if (from === into || !kept || !isLive(kept)) return { drafts: [], value: undefined };
      const moved = (await taggings.where("tag", [from])).filter(isLive);
      const drafts = moved.flatMap(({ id, target }) => [
        draftRemoval("taggings", id),
        ...draftTaggings(into, [{ target }]),
      ]);
      return { drafts: [draftRemoval("tags", from), ...drafts], value: undefined };
    },
    { command: "mergeTags", from, into },
  );
}

export function deleteTag(id: TagId): Promise<Done> {
  return changeLibrary(
    async ({ taggings }) => {
      const carried = (await taggings.where("tag", [id])).filter(isLive);
      const drafts = carried.map((tagging) => draftRemoval("taggings", tagging.id));
      return { drafts: [draftRemoval("tags", id), ...drafts], value: undefined };
    },
    { command: "deleteTag", tag: id },
  );
}

async function listTags({ tags }: LibraryTables): Promise<readonly Tag[]> {
  return (await tags.all()).filter(isLive);
}

type Found = { readonly id: TagId; readonly drafts: readonly RecordDraft[] };

/** Finds the tag of a name or makes it, once, however many names are asked for. */
function createTagFinder(tags: readonly Tag[]): (typed: string) => Found | undefined {
  const byName = new Map<string, TagId>();
  for (const { id, name } of tags) if (!byName.has(fold(name))) byName.set(fold(name), id);
  const taken = new Set<string>(tags.map(({ id }) => id));
  return (typed) => {
    const name = tidyTagName(typed);
    if (name === undefined) return undefined;
    const known = byName.get(fold(name));
    if (known !== undefined) return { id: known, drafts: [] };
    const id = tagIdOf(name, taken);
    byName.set(fold(name), id);
    taken.add(id);
    return { id, drafts: [draftTag({ id, name, colour: null })] };
  };
}

function draftTag({ id, name, colour }: Omit<Tag, "updatedAt">): RecordDraft {
  return draft("tags", { id, name, colour });
}

function draftTaggings(tag: TagId, about: readonly About[]): readonly RecordDraft[] {
  return about.map(({ target }) => draft("taggings", { id: taggingId(tag, target), tag, target }));
}

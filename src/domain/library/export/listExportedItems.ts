import type { ArticleId } from "../../ids";
import type { LibraryIndex } from "../indexLibrary";
import { articleTarget, highlightTarget, readTarget, type Target } from "../target";
import type { ExportedItem, ExportedPassage } from "./ExportedItem";

export type Described = Pick<ExportedItem, "title" | "url" | "citation">;

/** Favourites first, latest first, then by title. A highlight in `only` gives its article with that passage alone. */
export function listExportedItems(
  index: LibraryIndex,
  describe: (target: Target) => Described,
  only?: ReadonlySet<Target>,
): readonly ExportedItem[] {
  const items = [...listTargets(index)].flatMap((target): readonly ExportedItem[] => {
    const passages = listPassages(index, target, only);
    if (only && !only.has(target) && passages.length === 0) return [];
    return [makeItem(index, target, describe(target), passages)];
  });
  return items.sort(
    (one, other) =>
      compare(other.bookmarkedAt ?? "", one.bookmarkedAt ?? "") ||
      compare(one.title, other.title) ||
      compare(one.target, other.target),
  );
}

function listTargets({ library }: LibraryIndex): ReadonlySet<Target> {
  const articleOf = new Map<Target, Target>(
    library.highlights.map(({ id, article }) => [highlightTarget(id), articleTarget(article)]),
  );
  const on = [
    ...library.bookmarks.map(({ id }) => id),
    ...library.notes.map(({ id }) => id),
    ...library.taggings.map(({ target }) => target),
    ...library.followUps.map(({ id }): Target => `programme:${id}`),
    ...articleOf.values(),
  ];
  const targets = on.flatMap((target) => articleOf.get(target) ?? (target.startsWith("highlight:") ? [] : target));
  return new Set(targets);
}

function makeItem(
  index: LibraryIndex,
  target: Target,
  described: Described,
  passages: readonly ExportedPassage[],
): ExportedItem {
  const note = index.note(target);
  return {
    target,
    ...described,
    bookmarkedAt: index.bookmark(target)?.createdAt ?? null,
    tags: index.tagsOn(target).map(({ name }) => name),
    note: note ? { text: note.text, createdAt: note.createdAt, updatedAt: note.updatedAt } : null,
    passages,
    followUp: index.followUp(target) ?? null,
  };
}

function listPassages(
  index: LibraryIndex,
  target: Target,
  only: ReadonlySet<Target> | undefined,
): readonly ExportedPassage[] {
  const facts = readTarget(target);
  if (facts.kind !== "article") return [];
  return passagesOf(index, facts.id).filter(({ id }) => !only || only.has(target) || only.has(`highlight:${id}`));
}

function passagesOf(index: LibraryIndex, article: ArticleId): readonly ExportedPassage[] {
  return index.highlightsOf(article).map(({ id, quote, colour, createdAt, updatedAt }) => {
    const target = highlightTarget(id);
    const tags = index.tagsOn(target).map(({ name }) => name);
    return { id, quote, colour, tags, note: index.note(target)?.text ?? null, createdAt, updatedAt };
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

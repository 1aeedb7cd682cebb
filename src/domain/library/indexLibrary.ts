import type { ArticleId } from "../ids";
import { fold } from "../text/foldText";
import type { Bookmark } from "./bookmark";
import type { FollowUp } from "./followUp";
import type { Highlight } from "./highlight";
import type { Library } from "./library";
import type { Note } from "./note";
import type { ReadingState } from "./readingState";
import type { Tag, TagId } from "./tag";
import { highlightTarget, programmeTarget, type Target } from "./target";

/** The library's lookups, built once per change rather than once per row. */
export type LibraryIndex = {
  readonly library: Library;
  readonly bookmark: (target: Target) => Bookmark | undefined;
  readonly note: (target: Target) => Note | undefined;
  readonly followUp: (programme: Target) => FollowUp | undefined;
  readonly readingState: (article: ArticleId) => ReadingState | undefined;
  readonly highlight: (target: Target) => Highlight | undefined;
  readonly highlightsOf: (article: ArticleId) => readonly Highlight[];
  readonly title: (target: Target) => string | undefined;
  readonly tag: (id: TagId) => Tag | undefined;
  readonly tags: readonly Tag[];
  readonly tagsOn: (target: Target) => readonly Tag[];
  readonly targetsOf: (tag: TagId) => readonly Target[];
};

export function indexLibrary(library: Library): LibraryIndex {
  const { bookmarks, tags, taggings, highlights, notes, followUps, subjects, readingStates } = library;
  const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
    new Map<string, R>(records.map((record) => [record.id, record]));
  const bookmarksById = byId(bookmarks);
  const notesById = byId(notes);
  const subjectsById = byId(subjects);
  const followUpsByTarget = new Map(followUps.map((followUp) => [programmeTarget(followUp.id), followUp]));
  const highlightsByTarget = new Map(highlights.map((highlight) => [highlightTarget(highlight.id), highlight]));
  const statesById = new Map(readingStates.map((state) => [state.articleId, state]));
  const tagsById = byId(tags);
  const inOrder = sortTags(tags);
  const rank = new Map(inOrder.map(({ id }, index) => [id, index]));

  const highlightsByArticle = group(highlights, ({ article }) => article);
  for (const list of highlightsByArticle.values()) list.sort((one, other) => compare(one.createdAt, other.createdAt));
  // A merge may bring a tagging without its tag.
  const known = taggings.filter(({ tag }) => tagsById.has(tag));
  const byTarget = group(known, ({ target }) => target);
  for (const list of byTarget.values())
    list.sort((one, other) => (rank.get(one.tag) ?? 0) - (rank.get(other.tag) ?? 0));
  const byTag = group(known, ({ tag }) => tag);

  return {
    library,
    bookmark: (target) => bookmarksById.get(target),
    note: (target) => notesById.get(target),
    followUp: (programme) => followUpsByTarget.get(programme),
    readingState: (article) => statesById.get(article),
    highlight: (target) => highlightsByTarget.get(target),
    highlightsOf: (article) => highlightsByArticle.get(article) ?? [],
    title: (target) => subjectsById.get(target)?.title,
    tag: (id) => tagsById.get(id),
    tags: inOrder,
    tagsOn: (target) => (byTarget.get(target) ?? []).flatMap(({ tag }) => tagsById.get(tag) ?? []),
    targetsOf: (tag) => (byTag.get(tag) ?? []).map(({ target }) => target),
  };
}

export type Annotation = {
  readonly target: Target;
  readonly highlight?: Highlight;
  readonly note?: Note;
  readonly updatedAt: string;
};

/** « Notes et surlignages »: every highlight with its note, and every other note; last changed first. */
export function listAnnotations({ library: { highlights, notes }, note }: LibraryIndex): readonly Annotation[] {
  const marked = highlights.map((highlight): Annotation => {
    const target = highlightTarget(highlight.id);
    const own = note(target);
    if (!own) return { target, highlight, updatedAt: highlight.updatedAt };
    const [, updatedAt = ""] = [own.updatedAt, highlight.updatedAt].sort();
    return { target, highlight, note: own, updatedAt };
  });
  const targets = new Set(marked.map(({ target }) => target));
  const others = notes.filter(({ id }) => !targets.has(id));
  const alone = others.map((own): Annotation => ({ target: own.id, note: own, updatedAt: own.updatedAt }));
  return [...marked, ...alone].sort((one, other) => compare(other.updatedAt, one.updatedAt));
}

function sortTags(tags: readonly Tag[]): readonly Tag[] {
  return tags
    .map((tag) => ({ tag, folded: fold(tag.name) }))
    .sort((one, other) => compare(one.folded, other.folded) || compare(one.tag.id, other.tag.id))
    .map(({ tag }) => tag);
}

function group<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

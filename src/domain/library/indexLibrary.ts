import type { ArticleId } from "../ids";
import { fold } from "../text/foldText";
import type { Library } from "./library";
import { oncePerList } from "./oncePerList";
import type { ReadingState } from "./readingState";
import type { Bookmark, FollowUp, Highlight, Note, Tag, TagId } from "./records";
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

/** Each lookup is made when it is asked for first, and again only for a list that has changed. */
export function indexLibrary(library: Library): LibraryIndex {
  const { bookmarks, tags, taggings, highlights, notes, followUps, subjects, readingStates } = library;
  const findTag = (id: string): Tag | undefined => tagsById(tags).get(id);
  return {
    library,
    bookmark: (target) => bookmarksById(bookmarks).get(target),
    note: (target) => notesById(notes).get(target),
    followUp: (programme) => followUpsByTarget(followUps).get(programme),
    readingState: (article) => statesById(readingStates).get(article),
    highlight: (target) => highlightsByTarget(highlights).get(target),
    highlightsOf: (article) => highlightsByArticle(highlights).get(article) ?? [],
    title: (target) => subjectsById(subjects).get(target)?.title,
    tag: findTag,
    tags: sortTags(tags),
    tagsOn: (target) => {
      const rank = rankOf(tags);
      // A merge may bring a tagging without its tag.
      const on = (taggingsByTarget(taggings).get(target) ?? []).flatMap(({ tag }) => findTag(tag) ?? []);
      return on.sort((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0));
    },
    targetsOf: (tag) => (findTag(tag) ? (targetsByTag(taggings).get(tag) ?? []) : []),
  };
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

const bookmarksById = oncePerList((records: Library["bookmarks"]) => byId(records));
const notesById = oncePerList((records: Library["notes"]) => byId(records));
const subjectsById = oncePerList((records: Library["subjects"]) => byId(records));
const tagsById = oncePerList((records: Library["tags"]) => byId(records));
const statesById = oncePerList(
  (records: Library["readingStates"]) => new Map(records.map((state) => [state.articleId, state])),
);
const followUpsByTarget = oncePerList(
  (records: Library["followUps"]) => new Map(records.map((followUp) => [programmeTarget(followUp.id), followUp])),
);
const highlightsByTarget = oncePerList(
  (records: Library["highlights"]) => new Map(records.map((highlight) => [highlightTarget(highlight.id), highlight])),
);
const highlightsByArticle = oncePerList((records: Library["highlights"]) => {
  const groups = group(records, ({ article }) => article);
  for (const list of groups.values()) list.sort((one, other) => compare(one.createdAt, other.createdAt));
  return groups;
});
const taggingsByTarget = oncePerList((records: Library["taggings"]) => group(records, ({ target }) => target));
const targetsByTag = oncePerList((records: Library["taggings"]): ReadonlyMap<TagId, readonly Target[]> => {
  const groups = group(records, ({ tag }) => tag);
  return new Map([...groups].map(([tag, list]) => [tag, list.map(({ target }) => target)]));
});
const sortTags = oncePerList((records: Library["tags"]): readonly Tag[] =>
  records
    .map((tag) => ({ tag, folded: fold(tag.name) }))
    .sort((one, other) => compare(one.folded, other.folded) || compare(one.tag.id, other.tag.id))
    .map(({ tag }) => tag),
);
const rankOf = oncePerList((records: Library["tags"]) => new Map(sortTags(records).map(({ id }, rank) => [id, rank])));

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

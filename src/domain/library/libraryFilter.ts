import * as v from "valibot";
import { ArticleIdSchema } from "../ids";
import { fold } from "../text/foldText";
import type { LibraryIndex } from "./indexLibrary";
import { FollowUpStateSchema, HighlightColourSchema, type TagId, TagIdSchema } from "./records";
import { isWithin, listParents } from "./tagNames";
import { articleTarget, type Target } from "./target";

const LibraryFilterSchema = v.object({
  /** Has all of these, or tags below them (`a/b` is below `a`). */
  tag: v.array(TagIdSchema),
  not: v.array(TagIdSchema),
  colour: v.optional(HighlightColourSchema),
  article: v.optional(ArticleIdSchema),
  state: v.optional(FollowUpStateSchema),
  note: v.optional(v.literal("1")),
  words: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

export type LibraryFilter = Readonly<v.InferOutput<typeof LibraryFilterSchema>>;
type FilterPair = readonly [name: string, value: string];

export const everything: LibraryFilter = { tag: [], not: [] };

/** Published: a link or a saved view goes on meaning the same. */
const names = {
  tag: "etiquette",
  not: "sans",
  colour: "couleur",
  article: "article",
  state: "etat",
  note: "note",
  words: "mots",
} as const satisfies Record<keyof LibraryFilter, string>;

/** Views that were saved until November 2026 have the English names. */
const namesOfOldViews: ReadonlyMap<string, string> = new Map(Object.entries(names));

/** From a URL, `etiquette=eau&sans=bois&note=1`. Unknown parts are ignored. */
export function readLibraryFilter(pairs: Iterable<FilterPair>): LibraryFilter {
  const list = [...pairs].map(([name, value]): FilterPair => [namesOfOldViews.get(name) ?? name, value]);
  const tags = (name: "tag" | "not"): readonly string[] =>
    list.filter(([key, value]) => key === names[name] && v.is(TagIdSchema, value)).map(([, value]) => value);
  const one = <T>(name: keyof LibraryFilter, schema: v.GenericSchema<unknown, T>): Record<string, T> => {
    const found = list.find(([key, value]) => key === names[name] && v.is(schema, value));
    return found ? { [name]: v.parse(schema, found[1]) } : {};
  };
  const { colour, article, state, note, words } = LibraryFilterSchema.entries;
  return v.parse(LibraryFilterSchema, {
    tag: tags("tag"),
    not: tags("not"),
    ...one("colour", colour.wrapped),
    ...one("article", article.wrapped),
    ...one("state", state.wrapped),
    ...one("note", note.wrapped),
    ...one("words", words.wrapped),
  });
}

export function writeLibraryFilter(filter: LibraryFilter): readonly FilterPair[] {
  return [
    ...filter.tag.map((id): FilterPair => [names.tag, id]),
    ...filter.not.map((id): FilterPair => [names.not, id]),
    ...(["article", "colour", "state", "words", "note"] as const).flatMap((name): FilterPair[] => {
      const value = filter[name];
      return value ? [[names[name], value]] : [];
    }),
  ];
}

export function makeMatcher(index: LibraryIndex, filter: LibraryFilter): (target: Target) => boolean {
  const wanted = filter.tag.map((id) => carriersOf(index, id));
  const unwanted = filter.not.map((id) => carriersOf(index, id));
  const words = fold(filter.words ?? "")
    .split(" ")
    .filter((word) => word !== "");
  return (target) =>
    wanted.every((carriers) => carriers.has(target)) &&
    unwanted.every((carriers) => !carriers.has(target)) &&
    fits(index, filter, target) &&
    hasWords(index, words, target);
}

/** What carries the tag or one below it: what a filter by it finds, and what its count says. */
export function carriersOf(index: LibraryIndex, id: TagId): ReadonlySet<Target> {
  const name = index.tag(id)?.name;
  if (name === undefined) return new Set();
  const within = index.tags.filter((tag) => isWithin(tag.name, name));
  return new Set([id, ...within.map((tag) => tag.id)].flatMap((each) => index.targetsOf(each)));
}

/** How many `carriersOf` finds for each tag: of hundreds of tags, each pair would be compared. */
export function countCarriers(index: LibraryIndex): ReadonlyMap<TagId, number> {
  const idsByName = new Map<string, TagId[]>();
  for (const { id, name } of index.tags) {
    const folded = fold(name);
    idsByName.set(folded, [...(idsByName.get(folded) ?? []), id]);
  }
  const carriers = new Map<TagId, Set<Target>>();
  for (const { id, name } of index.tags) {
    for (const parent of listParents(fold(name)).flatMap((outer) => idsByName.get(outer) ?? [])) {
      const found = carriers.get(parent) ?? new Set(index.targetsOf(parent));
      carriers.set(parent, found);
      for (const target of index.targetsOf(id)) found.add(target);
    }
  }
  return new Map(index.tags.map(({ id }) => [id, carriers.get(id)?.size ?? index.targetsOf(id).length]));
}

function fits(index: LibraryIndex, { colour, article, state, note }: LibraryFilter, target: Target): boolean {
  const highlight = index.highlight(target);
  if (note && !index.note(target)) return false;
  if (colour && highlight?.colour !== colour) return false;
  if (article && highlight?.article !== article && target !== articleTarget(article)) return false;
  return !state || index.followUp(target)?.state === state;
}

function hasWords(index: LibraryIndex, words: readonly string[], target: Target): boolean {
  if (words.length === 0) return true;
  const text = readWords(index, target);
  return words.every((word) => text.includes(word));
}

const known = new WeakMap<LibraryIndex, Map<Target, string>>();

function readWords(index: LibraryIndex, target: Target): string {
  const texts = known.get(index) ?? new Map<Target, string>();
  known.set(index, texts);
  const ready = texts.get(target);
  if (ready !== undefined) return ready;
  const highlight = index.highlight(target);
  const title = index.title(highlight ? articleTarget(highlight.article) : target);
  const followUp = index.followUp(target);
  const steps = followUp?.checklist.map(({ text }) => text) ?? [];
  const text = fold([title, highlight?.quote.exact, index.note(target)?.text, followUp?.note, ...steps].join("\n"));
  texts.set(target, text);
  return text;
}

/** A few at each step: folding the words of 30,000 things takes longer than a finger waits. */
export function* prepareWords(index: LibraryIndex, targets: readonly Target[]): Generator<undefined> {
  for (const [at, target] of targets.entries()) {
    readWords(index, target);
    if (at % 50 === 49) yield;
  }
}

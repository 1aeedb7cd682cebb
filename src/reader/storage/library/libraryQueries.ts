import type { ArticleId } from "../../../domain/ids";
import { isLive } from "../../../domain/library/isLive";
import { decideReadStatus } from "../../../domain/library/readStatus";
import type { FollowUp, Highlight, Note, Tag } from "../../../domain/library/records";
import { highlightTarget, readTarget, type Target } from "../../../domain/library/target";
import { type LibraryWatch, watchLibraryFor } from "./guards/askLibrary";
import type { LibraryTables } from "./rows/libraryRows";

export type OnTarget = {
  readonly isBookmarked: boolean;
  readonly tags: readonly Tag[];
  readonly note: Note | null;
  readonly followUp: FollowUp | null;
};

export function watchOnTarget(target: Target): LibraryWatch<OnTarget> {
  const { kind, id } = readTarget(target);
  return watchLibraryFor(async (tables) => {
    const [bookmark, note, followUp, tags] = await Promise.all([
      tables.bookmarks.get(target),
      tables.notes.get(target),
      kind === "programme" ? tables.followUps.get(id) : undefined,
      tagsOf(tables, target),
    ]);
    return {
      isBookmarked: bookmark !== undefined && isLive(bookmark),
      tags,
      note: note && isLive(note) ? note : null,
      followUp: followUp && isLive(followUp) ? followUp : null,
    };
  });
}

export type OnHighlight = { readonly highlight: Highlight; readonly note: Note | null; readonly tags: readonly Tag[] };

export function watchHighlights(article: ArticleId): LibraryWatch<readonly OnHighlight[]> {
  return watchLibraryFor(async (tables) => {
    const marked = await tables.highlights.where("article", [article]);
    const highlights = marked.filter(isLive).sort((one, other) => compare(one.createdAt, other.createdAt));
    const targets = highlights.map(({ id }) => highlightTarget(id));
    const notes = await tables.notes.getMany(targets);
    const tags = await Promise.all(targets.map((target) => tagsOf(tables, target)));
    return highlights.map((highlight, index) => {
      const note = notes[index];
      return { highlight, note: note && isLive(note) ? note : null, tags: tags[index] ?? [] };
    });
  });
}

export type CountedTag = Tag & { readonly count: number };

export function watchTags(): LibraryWatch<readonly CountedTag[]> {
  return watchLibraryFor(async ({ tags, raw }) => {
    const counts = new Map<string, number>();
    // Only keys are read, and deleted records are not in the index; a key begins with its tag (`taggingId`).
    for (const id of await raw.taggings.orderBy("tag").primaryKeys()) {
      if (typeof id !== "string") continue;
      const tag = id.slice(0, id.indexOf("\n"));
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    const live = (await tags.all()).filter(isLive).sort((one, other) => compare(one.name, other.name));
    return live.map((tag) => ({ ...tag, count: counts.get(tag.id) ?? 0 }));
  });
}

export type LibraryCounts = {
  readonly articles: number;
  readonly programmes: number;
  readonly tags: number;
  readonly highlights: number;
  readonly notes: number;
  readonly started: number;
  readonly followUps: number;
};

export function watchCounts(): LibraryWatch<LibraryCounts> {
  return watchLibraryFor(async (tables) => {
    const bookmarks = (await tables.bookmarks.all()).filter(isLive);
    const live = async (kind: "tags" | "highlights" | "notes" | "followUps") =>
      (await tables.of(kind).all()).filter(isLive).length;
    const states = (await tables.readingStates.all()).filter(isLive);
    return {
      articles: bookmarks.filter(({ id }) => id.startsWith("article:")).length,
      programmes: bookmarks.filter(({ id }) => id.startsWith("programme:")).length,
      tags: await live("tags"),
      highlights: await live("highlights"),
      notes: await live("notes"),
      followUps: await live("followUps"),
      started: states.filter((state) => decideReadStatus(state.progress) === "started").length,
    };
  });
}

async function tagsOf({ taggings, tags }: LibraryTables, target: Target): Promise<readonly Tag[]> {
  const on = (await taggings.where("target", [target])).filter(isLive);
  const found = await tags.getMany(on.map(({ tag }) => tag));
  return found.flatMap((tag) => (tag && isLive(tag) ? [tag] : [])).sort((one, other) => compare(one.name, other.name));
}

/** Made once: `localeCompare` with a language looks it up at every comparison. */
const { compare } = new Intl.Collator("fr");

import type { ArticleId } from "../../../domain/ids";
import { isLive } from "../../../domain/library/isLive";
import { LIBRARY_KINDS, type Library, type LibraryKind, type LibraryRecords } from "../../../domain/library/library";
import { decideReadStatus } from "../../../domain/library/readStatus";
import type { FollowUp, Highlight, Note, Tag, View, ViewScreen } from "../../../domain/library/records";
import { highlightTarget, programmeTarget, readTarget, type Target } from "../../../domain/library/target";
import type { Unreadable } from "../../../domain/library/unreadable";
import { askLibrary, type LibraryWatch, watchLibraryFor } from "./guards/askLibrary";
import type { LibraryStored } from "./rows/libraryAnswer";
import type { LibraryTables } from "./rows/libraryRows";
import { countUnreadable, listUnreadable, PREFIX, watchUnreadableCount } from "./rows/setAside";

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

/** After a change only the affected kinds of record are read again; all other lists stay the same objects. */
export function watchLibrary(): LibraryWatch<Library> {
  return {
    subscribe({ next, failed }) {
      let known: Partial<Library> = {};
      let timer: ReturnType<typeof setTimeout> | undefined;
      const notify = (): void => {
        timer = undefined;
        if (isComplete(known)) next(known);
      };
      const follow = (kind: LibraryKind): (() => void) =>
        watchKind(kind).subscribe({
          next(records) {
            known = { ...known, [kind]: records };
            // A command changes several kinds at once: they are announced together.
            timer ??= setTimeout(notify);
          },
          failed,
        });
      const stops = LIBRARY_KINDS.map(follow);
      return () => {
        clearTimeout(timer);
        for (const stop of stops) stop();
      };
    },
  };
}

function watchKind(kind: LibraryKind): LibraryWatch<readonly LibraryRecords[LibraryKind][]> {
  return watchLibraryFor(async (tables) => (await tables.of(kind).all()).filter(isLive));
}

function isComplete(known: Partial<Library>): known is Library {
  return LIBRARY_KINDS.every((kind) => kind in known);
}

export function watchViews(place: ViewScreen): LibraryWatch<readonly View[]> {
  return watchLibraryFor(async ({ views }) => {
    const live = (await views.all()).filter(isLive);
    return live.filter((view) => view.place === place).sort((one, other) => one.name.localeCompare(other.name, "fr"));
  });
}

/** With the title that the programme had when it was last followed. */
export type TitledFollowUp = { readonly followUp: FollowUp; readonly title: string };

export function watchFollowUps(): LibraryWatch<readonly TitledFollowUp[]> {
  return watchLibraryFor(async (tables) => {
    const followUps = (await tables.followUps.all()).filter(isLive);
    const subjects = await tables.subjects.getMany(followUps.map(({ id }) => programmeTarget(id)));
    return followUps.map((followUp, at) => {
      const subject = subjects[at];
      return { followUp, title: subject && isLive(subject) ? subject.title : followUp.id };
    });
  });
}

/** Reads everything: what `watchUnreadable` tells is complete then. */
export function listUnreadableRows(): Promise<LibraryStored<readonly Unreadable[]>> {
  return askLibrary(listUnreadable, { isLong: true });
}

/** How many rows cannot be read, as far as they were looked at: a screen that reads a whole list finds its own. */
export function watchUnreadable(): LibraryWatch<number> {
  const aside = watchLibraryFor(({ meta }) => meta.where("key").startsWith(PREFIX).count());
  return {
    subscribe({ next, failed }) {
      let kept: number | undefined;
      const tell = (): void => {
        if (kept !== undefined) next(kept + countUnreadable(LIBRARY_KINDS));
      };
      const stops = [
        watchUnreadableCount(tell),
        aside.subscribe({
          next(count) {
            kept = count;
            tell();
          },
          failed,
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

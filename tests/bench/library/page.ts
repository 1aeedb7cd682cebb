import { encodeBackup } from "../../../src/domain/library/backup/backup";
import { indexLibrary, listAnnotations } from "../../../src/domain/library/indexLibrary";
import { makeMatcher, readLibraryFilter } from "../../../src/domain/library/libraryFilter";
import { configureStorage } from "../../../src/reader/storage";
import {
  addTag,
  exportLibrary,
  importLibrary,
  type LibraryWatch,
  packBackup,
  setBookmarks,
  watchHighlights,
  watchLibrary,
  watchTags,
} from "../../../src/reader/storage/library";
import { libraryAnswerOf } from "../../support/makeLibrary";
import { makeLargeLibrary, type Sizes } from "./makeLargeLibrary";

export type LibraryReport = { readonly openMs: number; readonly indexMs: number; readonly longestTaskMs: number };
type UseReport = {
  readonly filterMs: number;
  readonly tagsMs: number;
  readonly highlightsMs: number;
  readonly toggleMs: number;
  readonly bulkMs: number;
  readonly backupBytes: number;
  readonly packedBytes: number;
};

declare global {
  interface Window {
    fillLibrary: (sizes: Sizes) => Promise<{ readonly importMs: number; readonly usageBytes: number }>;
    openLibrary: () => Promise<LibraryReport>;
    useLibrary: () => Promise<UseReport>;
  }
}

configureStorage("/bench-library/");

window.fillLibrary = async (sizes) => {
  const library = makeLargeLibrary(sizes);
  const begun = performance.now();
  const done = await importLibrary(library);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  const importMs = performance.now() - begun;
  const { usage = 0 } = await navigator.storage.estimate();
  return { importMs, usageBytes: usage };
};

window.openLibrary = async () => {
  let longestTaskMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  observer.observe({ type: "longtask" });
  const begun = performance.now();
  const library = await firstOf(watchLibrary());
  listAnnotations(indexLibrary(library));
  const openMs = performance.now() - begun;
  // The observer hears of a task when the next one has begun.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { openMs, longestTaskMs, indexMs: await medianOf(20, async () => void indexLibrary(library)) };
};

window.useLibrary = async () => {
  const library = await firstOf(watchLibrary());
  const index = indexLibrary(library);
  const tags = library.tags.slice(0, 3).map(({ id }, at): [string, string] => [at === 2 ? "sans" : "etiquette", id]);
  const targets = [...library.bookmarks.map(({ id }) => id), ...listAnnotations(index).map(({ target }) => target)];
  const article = library.highlights[0]?.article;
  if (!article) throw new Error("there are highlights");
  const filterMs = await medianOf(20, async () => {
    targets.filter(makeMatcher(index, readLibraryFilter(tags)));
  });
  const tagsMs = await medianOf(5, () => firstOf(watchTags()));
  const highlightsMs = await medianOf(20, () => firstOf(watchHighlights(article)));
  let isKept = false;
  const toggleMs = await medianOf(20, () => {
    isKept = !isKept;
    return setBookmarks([{ target: "article:one" }], isKept);
  });
  const many = Array.from({ length: 200 }, (_, at) => ({ target: `article:many-${at}` as const, title: "Un article" }));
  const bulkMs = await medianOf(1, () => addTag(many, "En nombre"));
  const text = encodeBackup(
    { library: libraryAnswerOf(await exportLibrary()).library, settings: {}, writtenAt: null },
    "bench",
  );
  const packed = await packBackup(text);
  return { filterMs, tagsMs, highlightsMs, toggleMs, bulkMs, backupBytes: text.length, packedBytes: packed.size };
};

/** However slow it is: that is what a bench tells. */
function firstOf<T>(watch: LibraryWatch<T>): Promise<T> {
  return new Promise((resolve) => {
    const unsubscribe = watch.subscribe({
      next(value) {
        resolve(value);
        unsubscribe();
      },
      failed: () => undefined,
    });
  });
}

async function medianOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  for (let time = 0; time < count; time += 1) {
    const begun = performance.now();
    await work();
    durations.push(performance.now() - begun);
  }
  durations.sort((one, other) => one - other);
  return durations[Math.floor(count / 2)] ?? Number.NaN;
}

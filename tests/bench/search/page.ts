import { createSearcher } from "../../../src/domain/search/createSearcher";
import { openSegment } from "../../../src/domain/search/index/openSegment";
import { SEARCH_KIND } from "../../../src/domain/search/index/searchKind";
import { NO_FILTERS, type SearchRequest } from "../../../src/domain/search/query/searchRequest";
import type { SearchHit } from "../../../src/domain/search/searchResults";
import { createSearch } from "../../../src/reader/search";
import { configureStorage, readBytesOfParts, readInstalled } from "../../../src/reader/storage";
import { createClient } from "../../../src/reader/worker/createClient";
import { createSearchClient } from "../../../src/reader/worker/createSearchClient";
import workerUrl from "../../../src/reader/worker/main.ts?worker&url";
import { summarise, type Times } from "./report";

export type BrowserReport = {
  /** How much slower the page was than before it was slowed down. */
  readonly slowdown: number;
  /** A letter's work, from the text to the results as elements, on the slow page itself: Chromium slows no thread down. */
  readonly worked: Times;
  /** From a letter to the results as elements of the slow page, the search in its thread. */
  readonly typed: Times;
  readonly details: Times;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  readonly searches: number;
};

/** On the slow page itself, in milliseconds, at a start: the disk apart, nothing is warm. */
export type OpenReport = {
  /** Until the edition's index can be asked: its database opened, its segments read and looked through. */
  readonly indexMs: number;
  /** The reader's library and notes as well, and a first answer by code that has never run. */
  readonly answerMs: number;
};

declare global {
  interface Window {
    searchBench: {
      readonly install: () => Promise<void>;
      readonly open: () => Promise<OpenReport>;
      readonly run: (searches: readonly string[]) => Promise<BrowserReport>;
    };
  }
}

const SCOPE = "/bench/";
let usual = 0;

/** Milliseconds of a piece of work that is always the same. */
function spin(): number {
  const start = performance.now();
  let value = 1;
  for (let round = 0; round < 5_000_000; round += 1) value = (value * 48_271) % 2_147_483_647;
  return performance.now() - start + (value > 0 ? 0 : 1);
}

window.searchBench = {
  async install() {
    configureStorage(SCOPE);
    spin();
    usual = spin();
    const client = createClient({
      spawn: () => new Worker(workerUrl, { type: "module" }),
      idleAfterMs: 100,
      place: () => ({
        scope: SCOPE,
        editionUrl: new URL("/edition/", location.href).href,
        trust: { edition: "", keys: [] },
      }),
    });
    const outcome = await client.installEdition();
    if (outcome.outcome !== "installed") throw new Error(JSON.stringify(outcome));
  },

  async open() {
    configureStorage(SCOPE);
    await calm();
    const start = performance.now();
    const installed = await readInstalled();
    const parts = (installed.ok && installed.value?.manifest.parts.filter(({ kind }) => kind === SEARCH_KIND)) || [];
    const read = await readBytesOfParts(parts.map(({ sha256 }) => sha256));
    const segments = read.ok ? read.value.map((bytes) => bytes && openSegment(bytes)) : [];
    createSearcher(segments.filter((segment) => segment !== null && segment !== undefined));
    const indexMs = performance.now() - start;
    await createSearch().warmUp();
    return { indexMs, answerMs: performance.now() - start };
  },

  async run(searches) {
    const slowdown = spin() / usual;
    const client = createSearchClient({
      spawn: () => new Worker(workerUrl, { type: "module" }),
      idleAfterMs: 600_000,
      scope: () => SCOPE,
      editionUrl: () => "",
    });
    const tasks: number[] = [];
    new PerformanceObserver((entries) => tasks.push(...entries.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
    const search = createSearch();
    await search.warmUp();
    client.warmUp();
    const worked: number[] = [];
    for (const text of listBeginnings(searches)) {
      const start = performance.now();
      const { results } = await search.find(toRequest(text), new AbortController().signal);
      show(results.hits);
      worked.push(performance.now() - start);
    }
    // That was one long task of the bench's own, which is told of only now.
    await calm();
    tasks.length = 0;
    const typed: number[] = [];
    const details: number[] = [];
    for (const text of listBeginnings(searches)) {
      const start = performance.now();
      let tell = (): void => {};
      const told = new Promise<void>((resolve) => {
        tell = resolve;
      });
      const isWhole = searches.includes(text);
      const answer = await client.search(toRequest(text), isWhole ? { onDetails: () => tell() } : {});
      if (answer.outcome !== "found") throw new Error(JSON.stringify(answer));
      show(answer.results.hits);
      typed.push(performance.now() - start);
      if (isWhole && answer.results.hits.some(({ kind }) => kind === "article")) {
        await told;
        details.push(performance.now() - start);
      }
      // A reader's fingers are slower than this.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return {
      slowdown,
      worked: summarise(worked),
      typed: summarise(typed),
      details: summarise(details),
      longTasks: tasks.length,
      longestTaskMs: Math.max(0, ...tasks),
      searches: searches.length,
    };
  },
};

/** Until nothing of what was done before is still going on. */
function calm(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2000));
}

function listBeginnings(searches: readonly string[]): readonly string[] {
  return searches.flatMap((search) => Array.from(search, (_, index) => search.slice(0, index + 1)));
}

function toRequest(text: string): SearchRequest {
  return { text, filters: NO_FILTERS, isTyping: true, limit: 20 };
}

function show(hits: readonly SearchHit[]): void {
  const list = document.querySelector("ul");
  list?.replaceChildren(...hits.map(draw));
  // Laid out, not only put there.
  void list?.offsetHeight;
}

function draw({ title }: SearchHit): HTMLElement {
  const item = document.createElement("li");
  item.append(
    ...title.map(({ text, marked }) => {
      const piece = document.createElement(marked ? "mark" : "span");
      piece.textContent = text;
      return piece;
    }),
  );
  return item;
}

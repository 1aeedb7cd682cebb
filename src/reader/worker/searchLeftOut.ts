import { createMemory } from "../../domain/search/index/topDocuments";
import type { SearchRequest } from "../../domain/search/query/searchRequest";
import type { LeftOutResults } from "../../domain/search/searchResults";
import { type FetchedPages, fetchTermPages } from "../edition/lazy/fetchTermPages";
import { planLeftOutSearch } from "../search";

/** Whoever types on asks for something else. */
const TYPING_PAUSE_MS = 600;
const AT_MOST_MS = 15_000;
/** Two megabytes, as long as this thread lives. */
const MAX_PAGES = 256;

const fetched: FetchedPages = createMemory(MAX_PAGES);

/** What the network has of texts that are not kept here; nothing where it need not be asked. Aborted, it ends without an answer. */
export async function* searchLeftOut(
  request: SearchRequest,
  editionUrl: string,
  signal: AbortSignal,
): AsyncGenerator<LeftOutResults> {
  const plan = await planLeftOutSearch(request);
  if (!plan) return;
  await pause(TYPING_PAUSE_MS, signal);
  if (signal.aborted) return;
  yield { outcome: "asking" };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), AT_MOST_MS);
  const abort = () => stop.abort();
  signal.addEventListener("abort", abort);
  try {
    yield await plan.run(
      fetchTermPages(fetched, {
        baseUrl: editionUrl,
        fetch: (url, init) => fetch(url, init),
        // Tables and pages are named by the installed edition, whose origin was checked.
        trust: { edition: "", keys: [] },
        signal: stop.signal,
      }),
    );
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    yield { outcome: "unreachable" };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

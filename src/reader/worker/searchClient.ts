import { createSearchClient } from "./createSearchClient";
import { spawnWorker } from "./superviseWorker";

export type { SearchOptions, SearchOutcome, SearchProblem } from "./createSearchClient";

const client = createSearchClient({
  spawn: spawnWorker,
  idleAfterMs: 60_000,
  scope: () => import.meta.env.BASE_URL,
  editionUrl: () => new URL(`${import.meta.env.BASE_URL}edition/`, location.href).href,
});

/** Never rejects. A newer search, or `signal`, ends the previous one as `superseded`. */
export const search = client.search;

/** Call when the search screen opens: the index loads while the reader reaches for the keyboard. */
export const warmUpSearch = client.warmUp;

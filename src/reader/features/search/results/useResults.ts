import { useLayoutEffect, useState } from "preact/hooks";
import type { SearchRequest } from "../../../../domain/search/query/searchRequest";
import { isEmptySearch, type SearchAddress } from "../../../../domain/search/searchAddress";
import type { HitDetails, LeftOutResults, SearchHit, SearchResults } from "../../../../domain/search/searchResults";
import { search } from "../../../worker/searchClient";

export type Details = ReadonlyMap<string, HitDetails>;
export type FoundResults = {
  /** The search that these results belong to; the reader may have typed on. */
  readonly key: string;
  readonly address: SearchAddress;
  readonly results: SearchResults;
  /** By `hitKey`. Passages arrive after the results. */
  readonly details: Details;
  /** Of what is not kept here. Comes last, and not at all where everything is. */
  readonly leftOut?: LeftOutResults | undefined;
};

/** `found` keeps the previous results until the new ones arrive. */
type ResultsState = { readonly found: FoundResults | undefined; readonly hasFailed: boolean };

type ResultsOptions = {
  readonly address: SearchAddress;
  readonly limit: number;
  /** Whatever else the results depend on: edition, library, retries. */
  readonly version: string;
};

const DETAILS_AFTER_MS = 80;

export function hitKey({ kind, id }: Pick<SearchHit, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** Always as if typing, so that returning to the screen shows the same results. */
export function toRequest({ text, filters }: SearchAddress, limit: number): SearchRequest {
  return { text, filters, isTyping: true, limit };
}

/** Results of the screen left last: after Back the page has its height before the first paint. */
let left: FoundResults | undefined;

/** Searches again whenever the query or the stored data changes. A newer search cancels the older one. */
export function useResults({ address, limit, version }: ResultsOptions): ResultsState {
  const request = toRequest(address, limit);
  const key = JSON.stringify([request, version]);
  const isIdle = isEmptySearch(address);
  const [state, setState] = useState<ResultsState>(() => ({
    found: left?.key === key ? left : undefined,
    hasFailed: false,
  }));

  // A layout effect, because the worker may answer within the same frame.
  useLayoutEffect(() => {
    if (isIdle) {
      setState({ found: undefined, hasFailed: false });
      return;
    }
    const controller = new AbortController();
    const change = (next: (now: ResultsState) => ResultsState): void => {
      if (!controller.signal.aborted) setState(next);
    };
    let pending: HitDetails[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Batched, because each update causes a new layout.
    const onDetails = (some: readonly HitDetails[]): void => {
      pending.push(...some);
      timer ??= setTimeout(() => {
        timer = undefined;
        const all = pending;
        pending = [];
        change((now) => addDetails(now, key, all));
      }, DETAILS_AFTER_MS);
    };
    const onLeftOut = (leftOut: LeftOutResults): void => change((now) => addLeftOut(now, key, leftOut));
    void search(request, { signal: controller.signal, onDetails, onLeftOut }).then((outcome) => {
      if (outcome.outcome === "failed") change(({ found }) => ({ found, hasFailed: true }));
      if (outcome.outcome !== "found") return;
      const { results } = outcome;
      change(({ found }) => ({
        found: {
          key,
          address,
          results,
          details: keepDetails(found?.details, results),
          leftOut: keepLeftOut(found, address),
        },
        hasFailed: false,
      }));
    });
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [key, isIdle]);

  useLayoutEffect(() => {
    left = state.found;
  }, [state.found]);

  return state;
}

/** A row keeps its former passage until the new one arrives, so that nothing jumps. */
function keepDetails(former: Details | undefined, { hits }: SearchResults): Details {
  const kept = hits.flatMap((hit) => {
    const details = former?.get(hitKey(hit));
    return details ? [[hitKey(hit), details] as const] : [];
  });
  return new Map(kept);
}

/** Until it is found again: after Back, or for more results. */
function keepLeftOut(former: FoundResults | undefined, { text, filters }: SearchAddress): LeftOutResults | undefined {
  const isSame = former?.address.text === text && JSON.stringify(former.address.filters) === JSON.stringify(filters);
  return isSame ? former.leftOut : undefined;
}

function addLeftOut(now: ResultsState, key: string, leftOut: LeftOutResults): ResultsState {
  const { found } = now;
  const isKnown = leftOut.outcome === "asking" && found?.leftOut?.outcome === "found";
  return found?.key !== key || isKnown ? now : { ...now, found: { ...found, leftOut } };
}

function addDetails(now: ResultsState, key: string, some: readonly HitDetails[]): ResultsState {
  const { found } = now;
  // Details may arrive before the results are rendered, but never before they are set.
  if (found?.key !== key) return now;
  const details = new Map(found.details);
  for (const item of some) details.set(hitKey(item), item);
  return { ...now, found: { ...found, details } };
}

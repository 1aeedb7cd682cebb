import { useLayoutEffect, useState } from "preact/hooks";
import { asksNothing, type SearchAddress } from "../../../domain/search/searchAddress";
import type { SearchRequest } from "../../../domain/search/searchRequest";
import type { HitDetails, SearchHit, SearchResults } from "../../../domain/search/searchResults";
import { search } from "../../../worker/searchClient";

export type Details = ReadonlyMap<string, HitDetails>;
export type Found = {
  /** What these are the results of; the reader may have typed on. */
  readonly key: string;
  readonly address: SearchAddress;
  readonly results: SearchResults;
  /** By `hitKey`. Passages come a moment after the results. */
  readonly details: Details;
};

/** `found`: the results, or those of the search before while the new ones are looked for. */
export type ResultsState = { readonly found: Found | undefined; readonly hasFailed: boolean };

export type ResultsOptions = {
  readonly address: SearchAddress;
  /** How many articles. */
  readonly limit: number;
  /** Something else that the results depend on: the edition, the library, another attempt. */
  readonly version: string;
};

const DETAILS_AFTER_MS = 80;

export function hitKey({ kind, id }: Pick<SearchHit, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** While a word is typed it stands for all that begin with it; whoever comes back sees what was seen. */
export function toRequest({ text, filters }: SearchAddress, limit: number): SearchRequest {
  return { text, filters, isTyping: true, limit };
}

/** Of the screen left last: after Back the page is as tall as it was before its first paint. */
let left: Found | undefined;

/** Asks anew whenever the reader types or chooses, or what is on the phone changes. A newer question overtakes an older one. */
export function useResults({ address, limit, version }: ResultsOptions): ResultsState {
  const request = toRequest(address, limit);
  const key = JSON.stringify([request, version]);
  const isIdle = asksNothing(address);
  const [state, setState] = useState<ResultsState>(() => ({
    found: left?.key === key ? left : undefined,
    hasFailed: false,
  }));

  // Before the browser paints the letter: the thread may answer in time for the same frame.
  useLayoutEffect(() => {
    if (isIdle) {
      setState({ found: undefined, hasFailed: false });
      return;
    }
    const controller = new AbortController();
    const change = (next: (now: ResultsState) => ResultsState): void => {
      if (!controller.signal.aborted) setState(next);
    };
    let told: HitDetails[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Together, and not between two letters: each time the page is laid out anew.
    const onDetails = (some: readonly HitDetails[]): void => {
      told.push(...some);
      timer ??= setTimeout(() => {
        timer = undefined;
        const all = told;
        told = [];
        change((now) => addDetails(now, key, all));
      }, DETAILS_AFTER_MS);
    };
    void search(request, { signal: controller.signal, onDetails }).then((outcome) => {
      if (outcome.outcome === "failed") change(({ found }) => ({ found, hasFailed: true }));
      if (outcome.outcome !== "found") return;
      const { results } = outcome;
      change((now) => ({
        found: { key, address, results, details: keepDetails(now.found?.details, results) },
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

/** A row keeps its former passage until the new one comes: nothing jumps. */
function keepDetails(former: Details | undefined, { hits }: SearchResults): Details {
  const kept = hits.flatMap((hit) => {
    const details = former?.get(hitKey(hit));
    return details ? [[hitKey(hit), details] as const] : [];
  });
  return new Map(kept);
}

function addDetails(now: ResultsState, key: string, some: readonly HitDetails[]): ResultsState {
  const { found } = now;
  // They may come before the results were drawn, but never before they were told.
  if (found?.key !== key) return now;
  const details = new Map(found.details);
  for (const item of some) details.set(hitKey(item), item);
  return { ...now, found: { ...found, details } };
}

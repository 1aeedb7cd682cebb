import { decode } from "../domain/decode";
import type { SearchRequest } from "../domain/search/searchRequest";
import type { HitDetails, SearchResults } from "../domain/search/searchResults";
import { type SearchMessage, type SearchReply, SearchReplySchema } from "./searchProtocol";

export type SearchProblem = { readonly kind: "search"; readonly name: string; readonly message: string };

/** `superseded`: aborted, or overtaken by a newer search. */
export type SearchOutcome =
  | { readonly outcome: "found"; readonly results: SearchResults }
  | { readonly outcome: "superseded" }
  | { readonly outcome: "failed"; readonly problem: SearchProblem };

export type SearchOptions = {
  readonly signal?: AbortSignal;
  /** Called after the results, a few hits at a time. Without it no article is read. */
  readonly onDetails?: (details: readonly HitDetails[]) => void;
};

export type SearchClient = {
  readonly warmUp: () => void;
  readonly search: (request: SearchRequest, options?: SearchOptions) => Promise<SearchOutcome>;
};

export type SearchClientOptions = {
  readonly spawn: () => Worker;
  /** An idle worker is terminated after this long to free its memory; the next search starts another. */
  readonly idleAfterMs: number;
  readonly scope: () => string;
};

type Running = {
  readonly id: number;
  readonly message: SearchMessage;
  readonly end: (outcome: SearchOutcome) => void;
  readonly onDetails: SearchOptions["onDetails"];
};

/** A worker of its own: typing gets answers while the other one installs an edition. One search runs at a time. */
export function createSearchClient({ spawn, idleAfterMs, scope }: SearchClientOptions): SearchClient {
  let worker: Worker | undefined;
  let running: Running | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  /** Requests that the worker has not ended yet. */
  const unended = new Set<number>();

  /** The worker would freeze with the page, and its open database connections with it. */
  function leave(): void {
    const interrupted = running && unended.has(running.id) ? running : undefined;
    stop();
    const resume = () => interrupted && interrupted === running && send(interrupted.message);
    addEventListener("pageshow", resume, { once: true });
  }

  function send(message: SearchMessage): void {
    clearTimeout(idleTimer);
    if (message.type !== "search-abort") unended.add(message.id);
    try {
      if (!worker) {
        worker = spawn();
        addEventListener("pagehide", leave, { once: true });
        worker.onmessage = ({ data }) => receive(data);
        // An error without a message means that the script could not be loaded.
        worker.onerror = (event) => crash(event.message || "the thread could not be started");
        worker.onmessageerror = () => crash("a message could not be read");
      }
      worker.postMessage(message);
    } catch (error) {
      crash(error instanceof Error ? error.message : String(error));
    }
  }

  function receive(data: unknown) {
    const reply = decode(SearchReplySchema, data);
    if (!reply.ok) return crash("a reply could not be understood");
    if (reply.value.type === "search-end") unended.delete(reply.value.id);
    clearTimeout(idleTimer);
    if (unended.size === 0) idleTimer = setTimeout(stop, idleAfterMs);
    if (running?.id === reply.value.id) handleReply(running, reply.value);
  }

  function handleReply({ end, onDetails }: Running, reply: SearchReply): void {
    if (reply.type === "search-results") end({ outcome: "found", results: reply.results });
    else if (reply.type === "search-details") onDetails?.(reply.details);
    else if (reply.type === "search-failed") end({ outcome: "failed", problem: reply.problem });
  }

  function crash(message: string) {
    stop();
    running?.end({ outcome: "failed", problem: { kind: "search", name: "ThreadError", message } });
  }

  function stop(): void {
    clearTimeout(idleTimer);
    unended.clear();
    worker?.terminate();
    worker = undefined;
  }

  return {
    warmUp() {
      lastId += 1;
      send({ type: "search-warm-up", id: lastId, scope: scope() });
    },
    search(request, { signal, onDetails } = {}) {
      if (signal?.aborted) return Promise.resolve({ outcome: "superseded" });
      running?.end({ outcome: "superseded" });
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const abort = () => {
          if (running?.id !== id) return;
          running.end({ outcome: "superseded" });
          running = undefined;
          if (worker) send({ type: "search-abort", id });
        };
        const message = { type: "search", id, scope: scope(), request, wantsDetails: onDetails !== undefined } as const;
        running = { id, message, end: resolve, onDetails };
        signal?.addEventListener("abort", abort, { once: true });
        send(message);
      });
    },
  };
}

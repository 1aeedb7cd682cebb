import type { SearchRequest } from "../../domain/search/query/searchRequest";
import type { HitDetails, LeftOutResults, SearchResults } from "../../domain/search/searchResults";
import { type SearchMessage, SearchReplySchema } from "./searchProtocol";
import { superviseWorker, type WorkerOptions } from "./superviseWorker";

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
  /** Called after the details where some texts are not kept here. Without it the network is not asked. */
  readonly onLeftOut?: (leftOut: LeftOutResults) => void;
};

type SearchClient = {
  readonly warmUp: () => void;
  readonly search: (request: SearchRequest, options?: SearchOptions) => Promise<SearchOutcome>;
};

type SearchClientOptions = WorkerOptions & {
  readonly scope: () => string;
  readonly editionUrl: () => string;
};

type Running = {
  readonly id: number;
  readonly message: SearchMessage;
  readonly end: (outcome: SearchOutcome) => void;
  readonly onDetails: SearchOptions["onDetails"];
  readonly onLeftOut: SearchOptions["onLeftOut"];
  /** Whether the network was asked and has not answered. */
  isAsking: boolean;
};

/** A worker of its own: typing gets answers while the other one installs an edition. One search runs at a time. */
export function createSearchClient({ scope, editionUrl, ...options }: SearchClientOptions): SearchClient {
  let running: Running | undefined;
  let lastId = 0;
  /** Requests that the worker has not ended yet. */
  const unended = new Set<number>();
  const worker = superviseWorker(options, {
    replies: SearchReplySchema,
    receive(reply) {
      const asked = running?.id === reply.id ? running : undefined;
      switch (reply.type) {
        case "search-results":
          asked?.end({ outcome: "found", results: reply.results });
          break;
        case "search-details":
          asked?.onDetails?.(reply.details);
          break;
        case "search-left-out":
          if (asked) {
            asked.isAsking = reply.leftOut.outcome === "asking";
            asked.onLeftOut?.(reply.leftOut);
          }
          break;
        case "search-failed":
          asked?.end({ outcome: "failed", problem: reply.problem });
          break;
        case "search-end":
          unended.delete(reply.id);
      }
      if (unended.size === 0) worker.rest();
    },
    crashed(message) {
      unended.clear();
      giveUpAsking();
      running?.end({ outcome: "failed", problem: { kind: "search", name: "ThreadError", message } });
    },
    cameBack() {
      const interrupted = running && unended.has(running.id) ? running : undefined;
      unended.clear();
      if (interrupted) send(interrupted.message);
    },
  });

  function giveUpAsking(): void {
    if (!running?.isAsking) return;
    running.isAsking = false;
    running.onLeftOut?.({ outcome: "unreachable" });
  }

  function send(message: SearchMessage): void {
    if (message.type !== "search-abort") unended.add(message.id);
    worker.send(message);
  }

  return {
    warmUp() {
      lastId += 1;
      send({ type: "search-warm-up", id: lastId, scope: scope() });
    },
    search(request, { signal, onDetails, onLeftOut } = {}) {
      if (signal?.aborted) return Promise.resolve({ outcome: "superseded" });
      giveUpAsking();
      running?.end({ outcome: "superseded" });
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const abort = () => {
          if (running?.id !== id) return;
          running.end({ outcome: "superseded" });
          running = undefined;
          if (worker.isRunning()) send({ type: "search-abort", id });
        };
        const message = {
          type: "search",
          id,
          scope: scope(),
          request,
          wantsDetails: onDetails !== undefined,
          ...(onLeftOut && { editionUrl: editionUrl() }),
        } as const;
        running = { id, message, end: resolve, onDetails, onLeftOut, isAsking: false };
        signal?.addEventListener("abort", abort, { once: true });
        send(message);
      });
    },
  };
}

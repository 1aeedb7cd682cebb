import type { InstallProblem } from "../../domain/edition/installProblem";
import type { Trust } from "../../domain/edition/proof/proof";
import type { ArticleId } from "../../domain/ids";
import type { CheckOutcome, InstallOutcome, InstallProgress } from "../edition/installOutcome";
import type { LeftOutRequest } from "../edition/planLeftOut";
import { type FetchRequest, type Reply, ReplySchema, type Request } from "./protocol";
import { superviseWorker, type WorkerOptions } from "./superviseWorker";

export type ClientOptions = WorkerOptions & {
  readonly place: () => {
    readonly scope: string;
    readonly editionUrl: string;
    readonly trust: Trust;
    /** The library's. Absent or `null`: there never was one. */
    readonly installId?: string | null;
    /** Which texts the reader keeps, if not all. */
    readonly keep?: LeftOutRequest | undefined;
  };
};
export type InstallRequestOptions = {
  readonly onProgress?: (progress: InstallProgress) => void;
  readonly signal?: AbortSignal;
  /** Something of the installed edition could not be read. */
  readonly isDamaged?: boolean;
  /** What another edition may cost, unless it is the one that the reader asked for. */
  readonly unaskedBytes?: number;
  readonly wantedRevision?: string;
};
export type CheckRequestOptions = { readonly signal?: AbortSignal };

export type Client = {
  readonly installEdition: (options?: InstallRequestOptions) => Promise<InstallOutcome>;
  readonly checkForEdition: (options?: CheckRequestOptions) => Promise<CheckOutcome>;
  /** What kept it away, if anything did. */
  readonly fetchArticle: (article: ArticleId) => Promise<InstallProblem | undefined>;
};

export function createClient({ place, ...options }: ClientOptions): Client {
  const thread = createThread(options);
  return {
    async installEdition({ onProgress, signal, ...wishes } = {}) {
      const ended = await thread.run(
        { type: "install", installId: null, ...place(), isDamaged: false, ...wishes },
        { onProgress, signal },
      );
      return ended.type === "installed" ? ended.outcome : withoutAnswer(ended);
    },
    async checkForEdition({ signal } = {}) {
      const ended = await thread.run({ type: "check", installId: null, ...place() }, { signal });
      return ended.type === "checked" ? ended.outcome : withoutAnswer(ended);
    },
    async fetchArticle(article) {
      const ended = await thread.run({ type: "fetch-article", ...place(), article }, {});
      return ended.type === "fetched" ? ended.problem : crashed(ended).problem;
    },
  };
}

type Unanswered = { readonly type: string; readonly message?: string };
type Failed = { readonly outcome: "failed"; readonly problem: InstallProblem };

function withoutAnswer(ended: Unanswered): Failed | { readonly outcome: "aborted" } {
  return ended.type === "aborted" ? { outcome: "aborted" } : crashed(ended);
}

function crashed({ type, message = type }: Unanswered): Failed {
  return { outcome: "failed", problem: { kind: "storage", name: "WorkerError", message } };
}

type Task = WithoutId<Exclude<Request, { readonly type: "abort" }> | FetchRequest>;
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

type FinalReply = Exclude<Reply, { readonly type: "progress" }>;
type Ended = FinalReply | { readonly type: "aborted" } | { readonly type: "crashed"; readonly message: string };

type RunOptions = {
  readonly onProgress?: ((progress: InstallProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};
type Thread = { readonly run: (task: Task, options: RunOptions) => Promise<Ended> };

type Waiting = {
  readonly request: Request | FetchRequest;
  readonly end: (ended: Ended) => void;
  readonly onProgress: RunOptions["onProgress"];
};

/** Every `run` settles, whatever happens to the worker. What is interrupted by leaving the page begins again on return. */
function createThread(options: WorkerOptions): Thread {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const worker = superviseWorker(options, {
    replies: ReplySchema,
    receive(reply) {
      const waiter = waiting.get(reply.id);
      if (reply.type === "progress") waiter?.onProgress?.(reply.progress);
      else waiter?.end(reply);
    },
    crashed(message) {
      for (const { end } of [...waiting.values()]) end({ type: "crashed", message });
    },
    cameBack() {
      for (const { request } of waiting.values()) worker.send(request);
    },
  });
  return {
    run(task, { onProgress, signal }) {
      if (signal?.aborted) return Promise.resolve({ type: "aborted" });
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const abort = () => {
          if (worker.isRunning()) worker.send({ type: "abort", id } satisfies Request);
          else end({ type: "aborted" });
        };
        const end = (ended: Ended) => {
          waiting.delete(id);
          signal?.removeEventListener("abort", abort);
          if (waiting.size === 0) worker.rest();
          resolve(ended);
        };
        const request = { ...task, id };
        waiting.set(id, { request, end, onProgress });
        signal?.addEventListener("abort", abort);
        worker.send(request);
      });
    },
  };
}

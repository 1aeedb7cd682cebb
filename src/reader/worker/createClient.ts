import type { InstallProblem } from "../../domain/edition/installProblem";
import type { Trust } from "../../domain/edition/proof/proof";
import type { ArticleId } from "../../domain/ids";
import type { CheckOutcome, InstallOutcome, InstallProgress } from "../edition/installOutcome";
import type { LeftOutRequest } from "../edition/planLeftOut";
import { createThread } from "./createThread";
import type { WorkerOptions } from "./superviseWorker";

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

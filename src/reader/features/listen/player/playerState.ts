import type { ListenProblem } from "../../../../domain/speak/listenProblem";
import type { ListenRecord, QueuedArticle } from "../../../../domain/speak/listenRecord";
import type { SpokenSentence } from "../../../../domain/speak/prepareArticle";
import type { Voice } from "../../../platform/speech/speech";

/** Minutes, or at the end of the article. */
export type Sleep = number | "article";

export type PlayerState = {
  /**
   * - `closed`: nobody is listening; there may be a queue.
   * - `loading`: the article is being read from storage, or the browser is loading its voices.
   * - `finished`: the article has ended and nothing follows.
   */
  readonly status: "closed" | "loading" | "speaking" | "paused" | "finished";
  readonly article: QueuedArticle | undefined;
  /** The current sentence; unknown until the article was loaded. */
  readonly sentence: SpokenSentence | undefined;
  readonly index: number;
  /** Number of sentences; 0 until the article was loaded. */
  readonly count: number;
  readonly queue: readonly QueuedArticle[];
  readonly voice: Voice | undefined;
  /** When it falls silent by itself. */
  readonly sleep: Sleep | undefined;
  /** Why it is silent although the reader did not stop it. */
  readonly problem: ListenProblem | undefined;
};

/** Paused where the reader left it, perhaps days ago. */
export function restorePlayer({ current, queue, positions }: ListenRecord): PlayerState {
  const position = positions.find(({ articleId }) => articleId === current?.id);
  return {
    status: current ? "paused" : "closed",
    article: current ?? undefined,
    sentence: undefined,
    index: position?.sentence ?? 0,
    count: 0,
    queue,
    voice: undefined,
    sleep: undefined,
    problem: undefined,
  };
}

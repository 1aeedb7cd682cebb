import type { ListenProblem } from "../../../domain/speak/listenProblem";
import type { ListenRecord, QueuedArticle } from "../../../domain/speak/listenRecord";
import type { SpokenSentence } from "../../../domain/speak/prepareArticle";
import type { Voice } from "../../../platform/speech/speech";

export type PlayerState = {
  /**
   * - `closed`: nobody listens; there may be a queue.
   * - `loading`: the article is read from the device, or the browser loads its voices.
   * - `finished`: the article was read to its end, and nothing follows.
   */
  readonly status: "closed" | "loading" | "speaking" | "paused" | "finished";
  readonly article: QueuedArticle | undefined;
  /** The one that is spoken, or that play goes on with. Unknown until the article was read. */
  readonly sentence: SpokenSentence | undefined;
  readonly index: number;
  /** Sentences of the article; 0 until it was read. */
  readonly count: number;
  readonly queue: readonly QueuedArticle[];
  /** Who spoke last. */
  readonly voice: Voice | undefined;
  /** Why it is silent though the reader did not ask for silence. */
  readonly problem: ListenProblem | undefined;
};

/** As the reader left it, perhaps days ago: paused. */
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
    problem: undefined,
  };
}

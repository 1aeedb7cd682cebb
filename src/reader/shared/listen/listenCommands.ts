import { createContext } from "preact";
import type { QueuedArticle } from "../../../domain/speak/listenRecord";

/** Reading aloud, for lists of articles; `app` gives what the feature does. */
export type ListenCommands = {
  /** One after the other. Call it in the tap: Safari speaks only there. */
  readonly playAll: (articles: readonly QueuedArticle[]) => void;
  readonly add: (article: QueuedArticle) => void;
};

const nothing: ListenCommands = { playAll: () => undefined, add: () => undefined };

export const ListenContext = createContext<ListenCommands>(nothing);

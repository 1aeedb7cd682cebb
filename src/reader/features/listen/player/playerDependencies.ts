import type { ArticleId } from "../../../../domain/ids";
import type { ListenRecord, QueuedArticle } from "../../../../domain/speak/listenRecord";
import type { SpeechScript } from "../../../../domain/speak/prepareArticle";
import type { SpeechEngine } from "../../../platform/speech/speech";

/** `missing`: not in the edition. `unreadable`: storage failed. */
export type ScriptAnswer = SpeechScript | "missing" | "unreadable";

export type PlayerDependencies = {
  /** `undefined` if the browser cannot speak. */
  readonly engine: SpeechEngine | undefined;
  readonly language: string;
  /** Read before every sentence. */
  readonly readChoice: () => { readonly voice: string; readonly speechRate: number };
  readonly readScript: (id: ArticleId) => Promise<ScriptAnswer>;
  readonly readNext: (id: ArticleId) => Promise<QueuedArticle | undefined>;
  readonly readRecord: () => ListenRecord;
  readonly writeRecord: (record: ListenRecord) => void;
  /** An article was read to its end. */
  readonly heard: (id: ArticleId) => void;
  /** Tells other tabs that this one is speaking. */
  readonly claimTurn: () => void;
  readonly isOnline: () => boolean;
  readonly isHidden: () => boolean;
  readonly now: () => string;
};

import type { ArticleId } from "../../../domain/ids";
import type { ListenRecord, QueuedArticle } from "../../../domain/speak/listenRecord";
import type { SpeechScript } from "../../../domain/speak/prepareArticle";
import type { SpeechEngine } from "../../../platform/speech/speech";

/** `missing`: not in the edition. `unreadable`: the device could not say. */
export type ScriptAnswer = SpeechScript | "missing" | "unreadable";

/** All that the player needs of the world. */
export type PlayerDoors = {
  /** `undefined`: the browser cannot speak. */
  readonly engine: SpeechEngine | undefined;
  /** BCP 47, of the articles. */
  readonly language: string;
  /** The reader's choices, asked before every sentence. */
  readonly readChoice: () => { readonly voice: string; readonly speechRate: number };
  readonly readScript: (id: ArticleId) => Promise<ScriptAnswer>;
  /** The article after another one on the front page. */
  readonly readNext: (id: ArticleId) => Promise<QueuedArticle | undefined>;
  readonly readRecord: () => ListenRecord;
  readonly writeRecord: (record: ListenRecord) => void;
  /** Tells the other tabs that this one speaks now. */
  readonly takeTurn: () => void;
  readonly isOnline: () => boolean;
  /** Whether the page is out of sight. */
  readonly isHidden: () => boolean;
  /** ISO 8601, UTC. */
  readonly now: () => string;
};

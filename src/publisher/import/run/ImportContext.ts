import type { Fetcher } from "../fetch/openFetcher";
import type { NearSame } from "../identity/nearSame";
import type { ArticleFiles } from "../write/ArticleFiles";
import type { DroppedLog } from "../write/DroppedLog";
import type { FetchState } from "../write/FetchState";
import type { Ledger } from "../write/Ledger";
import type { Converters } from "./Converters";
import type { Report } from "./Report";

export type ImportContext = {
  readonly dataDir: string;
  readonly isDry: boolean;
  readonly fetcher: Fetcher;
  readonly ledger: Ledger;
  readonly files: ArticleFiles;
  readonly dropped: DroppedLog;
  readonly fetched: FetchState;
  readonly report: Report;
  readonly converters: Converters;
  readonly nearSame: () => NearSame<string>;
  readonly tell: (progress: string) => void;
};

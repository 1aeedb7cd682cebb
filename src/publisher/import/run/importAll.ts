import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fetcher, openFetcher } from "../fetch/openFetcher";
import { NearSame, sketch } from "../identity/nearSame";
import { textOfArticleFile } from "../identity/textOfArticleFile";
import type { SourceRules } from "../rules/ImportRules";
import { ArticleFiles } from "../write/ArticleFiles";
import { DroppedLog } from "../write/DroppedLog";
import { FetchState } from "../write/FetchState";
import { Ledger, writeWhole } from "../write/Ledger";
import { Converters } from "./Converters";
import { importSource } from "./importSource";
import { type Report, startReport } from "./Report";

export type ImportOptions = {
  readonly isDry?: boolean;
  readonly allowPrivate?: boolean;
  readonly fetcher?: Fetcher;
  readonly tell?: (progress: string) => void;
  /** The day on which this runs. */
  readonly today?: string;
};

/** Imports from every source of a data folder. */
export async function importAll(
  dataDir: string,
  sources: readonly SourceRules[],
  options: ImportOptions = {},
): Promise<Report> {
  const { isDry = false, allowPrivate = false, tell = () => undefined } = options;
  const report = startReport();
  const ledger = new Ledger(dataDir);
  const files = new ArticleFiles(dataDir, isDry);
  let nearSame: NearSame<string> | undefined;
  const context = {
    dataDir,
    isDry,
    fetcher: options.fetcher ?? openFetcher({ allowPrivate }),
    ledger,
    files,
    dropped: new DroppedLog(dataDir),
    fetched: new FetchState(dataDir),
    report,
    converters: new Converters(),
    // Read when the first new text comes: most runs find none.
    nearSame: () => {
      if (nearSame !== undefined) return nearSame;
      const made = new NearSame<string>();
      nearSame = made;
      for (const { state, id, day } of ledger.all()) {
        const file = state === "held" && id !== undefined ? files.read(id) : undefined;
        const looks = file === undefined ? undefined : sketch(textOfArticleFile(file));
        if (id !== undefined && looks !== undefined) made.add(looks, day, id);
      }
      return made;
    },
    tell,
  };
  try {
    for (const source of sources) await importSource(source, context);
  } finally {
    await context.converters.close();
  }
  if (!isDry && report.added + report.corrected + report.removed > 0)
    stampEdition(dataDir, options.today ?? new Date().toISOString().slice(0, 10));
  return report;
}

/** The day of publication is the day on which the edition last changed. */
function stampEdition(dataDir: string, today: string): void {
  const path = join(dataDir, "edition.yaml");
  if (!existsSync(path)) return;
  const text = readFileSync(path, "utf8");
  const stamped = text.replace(/^publishedOn: .*$/m, `publishedOn: ${today}`);
  if (stamped !== text) writeWhole(path, stamped);
}

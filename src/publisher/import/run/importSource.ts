import { listKeys } from "../identity/listKeys";
import { shortHash } from "../identity/nearSame";
import type { SourceRules } from "../rules/ImportRules";
import type { SourceItem, SourceListing } from "../sources/SourceItem";
import { conflictFile } from "../write/ArticleFiles";
import type { LedgerEntry } from "../write/Ledger";
import type { ImportContext } from "./ImportContext";
import { isAddress, listSources } from "./listSources";
import { withdraw } from "./withdraw";
import { type EntryStart, writeOutcome } from "./writeOutcome";

/** What breaks off goes on from what was saved. By the clock: each time all of it is written, however much there is. */
const SAVE_EVERY_MS = 20_000;
/** Items that are converted while one waits for its turn: enough that no thread is idle, few enough to hold. */
const AHEAD = 16;

/** Imports what one source has: what is new, what it corrected, and what it withdrew. */
export async function importSource({ name, rules }: SourceRules, context: ImportContext): Promise<void> {
  const { report, fetched, tell } = context;
  const seen = new Set<LedgerEntry>();
  const listings: SourceListing[] = [];
  let listed = 0;
  let done = 0;
  let saved = Date.now();
  const waiting: Begun[] = [];
  // In the order of the listing: what comes first is what later texts are the same as.
  const finishNext = async () => {
    const next = waiting.shift();
    const entry = await next?.finish().catch((error: unknown) => tellFailure(next, error, context));
    if (entry !== undefined) seen.add(entry);
    done++;
    if (Date.now() - saved > SAVE_EVERY_MS) {
      save(context);
      saved = Date.now();
      tell(`${name}: ${done} of ${listed} read, ${report.added} new`);
    }
  };
  for await (const { listing, from, validators } of listSources(rules, context)) {
    const failuresBefore = report.failures.length;
    listings.push(listing);
    listed += listing.items.length;
    for (const item of listing.items) {
      const finish = await beginItem(item, { name, rules }, isAddress(from), context).catch(failLater);
      waiting.push({ item, from, finish });
      if (waiting.length > AHEAD) await finishNext();
    }
    if (validators === undefined) continue;
    while (waiting.length > 0) await finishNext();
    if (report.failures.length === failuresBefore) fetched.put(from, validators);
  }
  while (waiting.length > 0) await finishNext();
  const isWhole = report.failures.every(({ isWhole }) => !isWhole);
  if (listings.length > 0 && isWhole) await withdraw({ name, rules }, listings, seen, context);
  save(context);
}

function save({ isDry, ledger, dropped, fetched }: ImportContext): void {
  if (isDry) return;
  ledger.save();
  dropped.save();
  fetched.save();
}

/** Once: the loader takes as long for an `import` as for a text. Most runs find nothing new, and read no page. */
let reading: Promise<typeof import("./completeItem")> | undefined;

type Finish = () => Promise<LedgerEntry | undefined>;
type Begun = { readonly item: SourceItem; readonly from: string; readonly finish: Finish };

const failLater = (error: unknown): Finish => {
  return () => Promise.reject(error);
};

/** Fetches what the item lacks and has it converted, until its turn comes to be finished. */
async function beginItem(
  item: SourceItem,
  source: SourceRules,
  mayFetch: boolean,
  context: ImportContext,
): Promise<Finish> {
  const { name, rules } = source;
  const { ledger, report } = context;
  const keys = listKeys(item);
  const raw = shortHash(
    JSON.stringify(item),
    JSON.stringify([rules.keep, rules.drop, rules.title, rules.date, rules.author, rules.pages]),
  );
  const findUnchanged = () => {
    const former = ledger.find(keys);
    return former?.raw === raw && former.state !== "removed" ? former : undefined;
  };
  const unchanged = findUnchanged();
  if (unchanged !== undefined) return async () => countUnchanged(unchanged, context);
  reading ??= import("./completeItem");
  const { completeItem } = await reading;
  const completed = await completeItem(item, rules, mayFetch, context);
  if ("failure" in completed) {
    return async () => {
      report.failures.push({ from: item.url ?? item.title ?? name, reason: completed.failure, isWhole: false });
      return ledger.find(keys);
    };
  }
  // Its page may know an address that the listing did not.
  const allKeys = [...new Set([...keys, ...listKeys(completed.item)])];
  const conversion = context.converters.convert({ item: completed.item, rules, dropped: completed.dropped });
  conversion.catch(() => undefined); // told in its turn
  return async () => {
    // A listing may have an item twice.
    const same = findUnchanged();
    if (same !== undefined) return countUnchanged(same, context);
    const former = ledger.find(keys) ?? ledger.find(allKeys);
    const entry = { keys: [...new Set([...(former?.keys ?? []), ...allKeys])], url: completed.item.url, raw };
    const converted = await conversion;
    if ("refusal" in converted) return refuse(completed.item, converted.refusal, entry, former, name, context);
    return writeOutcome(converted, completed.item, entry, former, source, context);
  };
}

function countUnchanged(entry: LedgerEntry, { report, files }: ImportContext): LedgerEntry {
  if (entry.state !== "held") return entry;
  report.unchanged++;
  const { id, conflict } = entry;
  if (id !== undefined && conflict !== undefined && files.hasConflict(id))
    report.conflicts.push({ id, file: conflictFile(id) });
  return entry;
}

/** One bad item never stops the rest; what nobody foresaw is told, too. */
function tellFailure({ item, from }: Begun, error: unknown, { report }: ImportContext): undefined {
  report.failures.push({
    from: item.url ?? item.title ?? from,
    reason: `Reading it failed (${error instanceof Error ? error.message : String(error)}).`,
    isWhole: false,
  });
}

function refuse(
  item: SourceItem,
  reason: string,
  begun: EntryStart,
  former: LedgerEntry | undefined,
  name: string,
  { ledger, report }: ImportContext,
): LedgerEntry {
  // An article that was held is not given up because its page is a stub today.
  if (former?.state === "held") {
    report.remarks.push(`kept       articles/${former.id}.md: its source now says something else. ${reason}`);
    return former;
  }
  const title = (item.title ?? item.url ?? "").slice(0, 120);
  report.refused.push({ title, reason });
  const entry: LedgerEntry = { ...begun, state: "refused", title, reason };
  ledger.put(name, entry, former);
  return entry;
}

import { FetchFailure } from "../fetch/FetchFailure";
import type { SourceRules } from "../rules/ImportRules";
import { readDay } from "../sources/readDay";
import type { SourceListing } from "../sources/SourceItem";
import type { LedgerEntry } from "../write/Ledger";
import type { ImportContext } from "./ImportContext";
import { isAddress } from "./listSources";

/** So many at once are a broken source until an editor says otherwise. */
const MANY = 5;

/**
 * Takes out what its source no longer has. A complete listing says so by itself. A feed only lists the newest: what
 * should still be among them and is not is asked for once more, at its own address.
 */
export async function withdraw(
  { name, rules }: SourceRules,
  listings: readonly SourceListing[],
  seen: ReadonlySet<LedgerEntry>,
  context: ImportContext,
): Promise<void> {
  const { ledger, report, files } = context;
  const held = ledger.of(name).filter(({ state }) => state === "held");
  const elsewhere = listHeldElsewhere(name, seen, ledger);
  const missing = held.filter((entry) => !seen.has(entry) && !elsewhere.has(entry.id));
  if (missing.length === 0 || listings.every(({ items }) => items.length === 0)) return;
  const isComplete = rules.complete ?? listings.every((listing) => listing.isComplete);
  const gone = isComplete ? missing : await listGone(missing, listings, rules.pause * 1000, context);
  if (gone.length > MANY && gone.length * 2 > held.length) {
    report.remarks.push(
      `kept       ${gone.length} of ${held.length} articles that ${name} no longer has: so many at once look like a mistake. Remove them by hand if it is none.`,
    );
    return;
  }
  for (const entry of gone) {
    const { id } = entry;
    if (id === undefined) continue;
    const onDisk = files.hash(id);
    if (onDisk !== undefined && onDisk !== entry.file) {
      report.remarks.push(
        `kept       articles/${id}.md: its source withdrew it, but it was edited by hand. Remove it if it should go.`,
      );
      continue;
    }
    files.remove(id);
    report.removed++;
    ledger.put(name, { ...entry, state: "removed" }, entry);
  }
}

/** The same text still stands at another address, here or in another source. */
function listHeldElsewhere(
  name: string,
  seen: ReadonlySet<LedgerEntry>,
  ledger: ImportContext["ledger"],
): ReadonlySet<string | undefined> {
  const own = new Set(ledger.of(name));
  const same = [...ledger.all()].filter((entry) => entry.state === "same" && (seen.has(entry) || !own.has(entry)));
  return new Set(same.map(({ id }) => id));
}

async function listGone(
  missing: readonly LedgerEntry[],
  listings: readonly SourceListing[],
  pauseMs: number,
  { fetcher }: ImportContext,
): Promise<readonly LedgerEntry[]> {
  const days = listings.flatMap(({ items }) => items.flatMap(({ published }) => readDay(published) ?? []));
  const [oldest = "9999"] = days.sort();
  const gone: LedgerEntry[] = [];
  for (const entry of missing) {
    if (entry.day === undefined || entry.day <= oldest || entry.url === undefined || !isAddress(entry.url)) continue;
    try {
      await fetcher(entry.url, { pauseMs });
    } catch (error) {
      if (error instanceof FetchFailure && (error.status === 404 || error.status === 410)) gone.push(entry);
    }
  }
  return gone;
}

import { decideKeptParts } from "../../domain/decideKeptParts";
import type { Stored } from "../storageProblem";
import { editionDatabase, type PartRecord } from "./editionDatabase";

/** Parts in one transaction when they are put back: one that finds no room costs so many. */
const AT_ONCE = 8;

/** One at a time: what the first took out and has not put back is not gone. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Writes what a full disk refused, at the cost of parts of the edition, those that are missed least; the next installation
 * fetches them again. `bookmarked`: the targets (`article:…`) whose parts go last.
 *
 * All parts are taken out, the write is done, and those that have room are put back: nobody tells how much room there is,
 * nor when that of a deleted record is free (`../library/reserve.ts`).
 */
export function makeRoom<T>(bookmarked: readonly string[], write: () => Promise<Stored<T>>): Promise<Stored<T>> {
  const mine = last.then(() => takeTurn(bookmarked, write));
  last = mine;
  return mine;
}

async function takeTurn<T>(bookmarked: readonly string[], write: () => Promise<Stored<T>>): Promise<Stored<T>> {
  const again = await write();
  if (again.ok || again.problem.kind !== "quota") return again;
  const taken = await takeOut(bookmarked);
  if (!taken.ok || !taken.value) return again;
  const { kept, others } = taken.value;
  const written = await write();
  // Without success nothing was worth giving up.
  await putBack(written.ok ? kept : [...kept, ...others]);
  return written;
}

type Taken = { readonly kept: readonly PartRecord[]; readonly others: readonly PartRecord[] };

/** `null`: there is nothing that could be given up, and all is as it was. */
async function takeOut(bookmarked: readonly string[]): Promise<Stored<Taken | null>> {
  const articles = bookmarked.map((target) => target.replace("article:", ""));
  const taken = await editionDatabase.ask(async ({ parts, pages, state }) => {
    const installed = await state.get("installed");
    const stored = new Map((await parts.toArray()).map((part) => [part.sha256, part]));
    const wanted = await pages.where("ids").anyOf(articles).primaryKeys();
    const keep = decideKeptParts(installed?.manifest.parts ?? [], [...stored.keys()], new Set(wanted));
    if (keep.length === stored.size) return null;
    const kept = keep.flatMap((sha256) => stored.get(sha256) ?? []);
    return { kept, others: [...stored.values()].filter((part) => !keep.includes(part.sha256)) };
  });
  if (!taken.ok || !taken.value) return taken;
  const cleared = await editionDatabase.ask(({ parts }) => parts.clear());
  return cleared.ok ? taken : cleared;
}

async function putBack(list: readonly PartRecord[]): Promise<void> {
  for (let at = 0; at < list.length; at += AT_ONCE) {
    const some = list.slice(at, at + AT_ONCE);
    const put = await editionDatabase.ask(({ parts }) => parts.bulkPut(some));
    if (!put.ok) return;
  }
}

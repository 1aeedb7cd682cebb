import * as v from "valibot";
import { isSameButForTimes } from "../../../../domain/library/backup/mergeLibraries";
import { keyOf, LIBRARY_KINDS } from "../../../../domain/library/library";
import { decodeEntry } from "../../../../domain/library/records";
import { compareTimestamps } from "../../../../domain/library/timestamp";
import type { Stored } from "../../storageProblem";
import { libraryDatabase } from "../rows/libraryDatabase";
import type { Meta } from "../rows/meta";
import { type Noted, rememberStamps } from "./pending";

/* What is being typed, on the disk at every letter: Chromium writes localStorage some seconds later, and whoever kills it
   before takes that away. A draft is what its command would write, what was
   typed first. The command takes it away in its own transaction, so
   one that is there at a start was never saved, and is (`settlePending`). */
const PREFIX = "draft-";

const DraftSchema = v.object({
  key: v.string(),
  noted: v.array(v.object({ kind: v.picklist(LIBRARY_KINDS), after: v.unknown() })),
});

/** On the disk once it resolves, also where the library was cleared. */
export function keepDraft(noted: readonly Noted[]): Promise<Stored<void>> {
  // The command that saves it is later, even in the same millisecond.
  rememberStamps(noted);
  return libraryDatabase.ask(async ({ meta }) => {
    const [typed] = noted;
    if (typed) await meta.put({ key: draftKey(typed), noted });
  });
}

/** Call within the transaction that writes `noted`. What was typed since stays. */
export async function dropDrafts({ meta }: Meta, noted: readonly Noted[]): Promise<void> {
  for (const one of noted) {
    const key = draftKey(one);
    const [typed] = readDraft(await meta.get(key));
    if (!typed) continue;
    const isBefore = compareTimestamps(typed.after.updatedAt, one.after.updatedAt) < 0;
    if (isBefore || isSameButForTimes(typed.after, one.after)) await meta.delete(key);
  }
}

export async function listDrafts({ meta }: Meta): Promise<readonly Noted[]> {
  return (await meta.where("key").startsWith(PREFIX).toArray()).flatMap(readDraft);
}

export async function takeDrafts({ meta }: Meta): Promise<readonly Noted[]> {
  const drafts = (await meta.where("key").startsWith(PREFIX).toArray()).map(readDraft);
  await meta.bulkDelete(drafts.flatMap(([typed]) => (typed ? [draftKey(typed)] : [])));
  return drafts.flat();
}

export function hasDrafts(): Promise<Stored<boolean>> {
  return libraryDatabase.ask(async ({ meta }) => (await meta.where("key").startsWith(PREFIX).count()) > 0);
}

function readDraft(record: unknown): readonly Noted[] {
  const decoded = v.safeParse(DraftSchema, record);
  if (!decoded.success) return [];
  return decoded.output.noted.flatMap(({ kind, after }) => {
    const entry = decodeEntry(kind, after);
    return entry ? [{ kind, after: entry }] : [];
  });
}

function draftKey({ kind, after }: Noted): string {
  return `${PREFIX}${kind} ${keyOf(after)}`;
}

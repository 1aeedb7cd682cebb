import { isSameContent } from "../../../../domain/library/backup/mergeLibraries";
import { keyOf, LIBRARY_KINDS, type LibraryEntry, type LibraryKind } from "../../../../domain/library/library";
import { nextTimestamp } from "../../../../domain/library/timestamp";
import { writeLibrary } from "../guards/askLibrary";
import { dropDrafts } from "../guards/drafts";
import { noteInJournal } from "../guards/journal";
import { watchForLate } from "../guards/lateCommands";
import { type Noted, notePending, rememberStamps, stampAfterAll } from "../guards/pending";
import type { PendingCommand } from "../guards/pendingCommand";
import { countChanges } from "../guards/unsavedChanges";
import type { LibraryProblem, Progress } from "../rows/libraryAnswer";
import type { LibraryTables } from "../rows/libraryRows";
import { draftAgain, draftAway, type RecordDraft, stamp } from "./draft";

export type Plan<T> = { readonly drafts: readonly RecordDraft[]; readonly value: T };

/** `ok` only once the change is on the disk. */
export type Done<T = undefined> =
  | {
      readonly ok: true;
      readonly value: T;
      /** Restores everything as it was, except what was changed again since. Can itself be undone. */
      readonly undo: () => Promise<Done>;
    }
  | { readonly ok: false; readonly problem: LibraryProblem };

type Change = {
  readonly kind: LibraryKind;
  readonly before: LibraryEntry | undefined;
  readonly after: LibraryEntry;
};

/**
 * Reads, decides and writes in one transaction, so that two tabs never undo each other's work. `plan` may only await
 * the database. Drafts that change nothing are skipped; of two for one record the later counts. `known` is the
 * outcome as far as it is known without the database, or the command to ask again: it survives even if the page is left
 * before the database has answered.
 */
export async function changeLibrary<T>(
  plan: (tables: LibraryTables) => Promise<Plan<T>>,
  known?: Plan<T> | PendingCommand,
  onProgress?: Progress,
): Promise<Done<T>> {
  const foreseen = known && "drafts" in known ? known : undefined;
  const noted = foreseen ? note(foreseen.drafts) : [];
  const pending = notePending(known && "command" in known ? known : noted);
  const work = writeLibrary(async (tables) => {
    if (foreseen && pending.isTaken()) return { changes: [], value: foreseen.value };
    const { drafts, value } = await plan(tables);
    const now = new Date().toISOString();
    const changes: Change[] = [];
    let written = 0;
    const tell = (rows: number): void => {
      written += rows;
      onProgress?.(Math.min(1, written / drafts.length));
    };
    for (const kind of LIBRARY_KINDS) changes.push(...(await put(tables, kind, drafts, now, tell)));
    await dropDrafts(tables, noted.filter(isTyped));
    await countChanges(tables, changes);
    return { changes, value };
  });
  const written = await watchForLate(work, () => void noteInJournal(noted));
  pending.drop();
  if (!written.ok) return written;
  const { changes, value } = written.value;
  rememberStamps(changes);
  await noteInJournal(changes);
  return { ok: true, value, undo: () => revert(changes) };
}

/** Records per write: the page answers between two of them. */
const PIECE = 1000;

/** As `changeLibrary` would write them. */
export function note(drafts: readonly RecordDraft[]): readonly Noted[] {
  const now = stampAfterAll();
  return drafts.map((draft) => ({ kind: draft.kind, after: stamp(draft, now) }));
}

const isTyped = ({ kind }: Noted): boolean => kind === "notes" || kind === "followUps";

async function put(
  tables: LibraryTables,
  kind: LibraryKind,
  drafts: readonly RecordDraft[],
  now: string,
  tell: (rows: number) => void,
): Promise<readonly Change[]> {
  const byKey = new Map(
    drafts.filter((draft) => draft.kind === kind).map((draft) => [keyOf(stamp(draft, now)), draft]),
  );
  if (byKey.size === 0) return [];
  const rows = tables.of(kind);
  const former = await rows.getMany([...byKey.keys()]);
  const changes = [...byKey.values()].flatMap((draft, index): readonly Change[] => {
    const before = former[index];
    const after = stamp(draft, nextTimestamp(now, before?.updatedAt ?? ""));
    const isVain = before ? isSameContent(before, after) : "isGone" in after;
    return isVain ? [] : [{ kind, before, after }];
  });
  for (let at = 0; at < changes.length; at += PIECE) {
    const piece = changes.slice(at, at + PIECE);
    await rows.put(piece.map(({ after }) => after));
    tell(piece.length);
  }
  return changes;
}

function revert(changes: readonly Change[]): Promise<Done> {
  return changeLibrary(async (tables) => {
    const drafts: RecordDraft[] = [];
    for (const kind of LIBRARY_KINDS) {
      const mine = changes.filter((change) => change.kind === kind);
      const current = await tables.of(kind).getMany(mine.map(({ after }) => keyOf(after)));
      mine.forEach(({ before, after }, index) => {
        const now = current[index];
        if (now && isSameContent(now, after)) drafts.push(before ? draftAgain(kind, before) : draftAway(kind, after));
      });
    }
    return { drafts, value: undefined };
  });
}

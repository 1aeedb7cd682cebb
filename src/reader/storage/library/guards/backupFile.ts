import {
  type BackupProblem,
  type DecodedBackup,
  decodeBackup,
  encodeBackup,
  MAX_BACKUP_BYTES,
} from "../../../../domain/library/backup/backup";
import { LIBRARY_KINDS, type WholeLibrary } from "../../../../domain/library/library";
import type { Unreadable } from "../../../../domain/library/unreadable";
import type { WithdrawnCopy } from "../../../../domain/library/withdrawnCopy";
import { readTextWithin } from "../../readTextWithin";
import { listCopies } from "../rows/copyRows";
import { isHistoryOn } from "../rows/firstRows";
import type { LibraryStored, Progress } from "../rows/libraryAnswer";
import { readWhole } from "../rows/libraryRows";
import { listUnreadable } from "../rows/setAside";
import { askLibrary } from "./askLibrary";
import { findState } from "./unsavedChanges";

/** Compressed where the browser can; `readBackupFile` takes both forms. */
export async function packBackup(text: string): Promise<Blob> {
  if (typeof CompressionStream === "undefined") return new Blob([text], { type: "application/json" });
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(packed, { headers: { "content-type": "application/gzip" } }).blob();
}

/** Accepts any file. Never rejects. */
export async function readBackupFile(file: Blob): Promise<DecodedBackup> {
  const isPacked = await beginsAsGzip(file);
  if (!isPacked && file.size > MAX_BACKUP_BYTES) return refuse(tooLarge);
  const stream: ReadableStream<Uint8Array> = isPacked
    ? file.stream().pipeThrough(new DecompressionStream("gzip"))
    : file.stream();
  const read = await readTextWithin(stream, MAX_BACKUP_BYTES);
  if (read.ok) return decodeBackup(read.text);
  switch (read.reason) {
    case "too-large":
      return refuse(tooLarge);
    case "not-utf8":
      return refuse({ kind: "not-json" });
    case "broken":
      return refuse({ kind: isPacked ? "truncated" : "unreadable" });
  }
}

const tooLarge = { kind: "too-large", limitBytes: MAX_BACKUP_BYTES } as const;

async function beginsAsGzip(file: Blob): Promise<boolean> {
  try {
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    return first === 0x1f && second === 0x8b;
  } catch {
    return false;
  }
}

function refuse(problem: BackupProblem): DecodedBackup {
  return { ok: false, problem };
}

type BackupOptions = { readonly settings: unknown; readonly appVersion: string; readonly isPacked: boolean };
/** `changes`: pass to `noteBackup` once the reader has the file. */
type BackupFile = { readonly content: Blob; readonly changes: number };

/** Blocks whoever calls it for as long as the texts of a whole library take: a thread, where there is one. */
export async function writeBackupFile(
  { settings, appVersion, isPacked }: BackupOptions,
  onProgress?: Progress,
): Promise<LibraryStored<BackupFile>> {
  const exported = await exportLibrary(onProgress);
  if (!exported.ok) return exported;
  const { changes, ...content } = exported.value;
  const text = encodeBackup({ ...content, settings, writtenAt: new Date().toISOString() }, appVersion);
  const file = isPacked ? await packBackup(text) : new Blob([text], { type: "text/plain" });
  return { ok: true, value: { content: file, changes } };
}

export type Exported = {
  readonly library: WholeLibrary;
  readonly changes: number;
  readonly unreadable: readonly Unreadable[];
  readonly copies: readonly WithdrawnCopy[];
  readonly isHistoryOff?: true;
};

export function exportLibrary(onProgress?: Progress): Promise<LibraryStored<Exported>> {
  return askLibrary(
    async (tables) => {
      const counts = await Promise.all(LIBRARY_KINDS.map((kind) => tables.raw[kind].count()));
      const total = counts.reduce((sum, count) => sum + count, 0);
      let read = 0;
      const library = await readWhole(tables, (rows) => {
        read += rows;
        onProgress?.(Math.min(1, read / total));
      });
      const { changes } = await findState(tables);
      const beside = { unreadable: await listUnreadable(tables), copies: await listCopies(tables) };
      const isOff = !isHistoryOn(await tables.meta.get("history"));
      return { library, changes, ...beside, ...(isOff && { isHistoryOff: true as const }) };
    },
    { isLong: true },
  );
}

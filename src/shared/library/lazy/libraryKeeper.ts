import type { Backup } from "../../../domain/library/backup";
import { appVersion } from "../../../platform/app/appVersion";
import { readCanary, readCopied, writeCanary, writeCopied } from "../../../platform/libraryCanary";
import {
  addJournal,
  type BackupState,
  checkLibrary,
  guardLibrary,
  keepReserve,
  type LibraryProblem,
  libraryIdentity,
  markRemembered,
  readBackupFile,
  readSafetyCopy,
  recoverLibrary,
  settlePending,
  watchBackupState,
  watchLateCommands,
  watchLibraryClosed,
  whenBack,
} from "../../../storage/library";
import { keepCopy } from "../../../worker/copyClient";
import { readDeviceSettings } from "../../device/deviceSettings";

/*
 * Keeps the reader's library safe as long as the page is open: notices when the phone cleared it, and writes a safety
 * copy a moment after every change.
 */

/**
 * - `evicted`: the phone cleared the library; nothing is read or written until it was recovered or given up.
 * - `outdated`: another tab runs a newer version; this one has to be reloaded.
 */
export type LibraryHealth = "fine" | "evicted" | "outdated";

/** A thread is started for it: once for all that is done in a row. A page that is hidden does not wait. */
const COPY_AFTER_MS = 5000;
const RETRY_AFTER_MS = 30_000;
/** What was just done, and shown, goes first. */
const RESERVE_AFTER_MS = 5000;

let health: LibraryHealth = "fine";
const listeners = new Set<(health: LibraryHealth) => void>();
/** When everything of this site is cleared while the page is open, it alone still has it. */
let lastCopy: Blob | undefined;
let state: BackupState | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let stop: (() => void) | undefined;
let isLate = false;

/** Called once, when the library's door is opened. */
export function keepLibrary(): void {
  guardLibrary({ read: readCanary, write: writeCanary });
  watchLibraryClosed(() => void check());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void check();
    else if (timer !== undefined) copy();
  });
  follow();
  void settlePending();
  watchLateCommands((late) => {
    // Told once for all that waits for the same reason.
    if (late > 0 && !isLate) void tellLate().catch(ignore);
    isLate = late > 0;
  });
  setTimeout(() => void keepReserve(), RESERVE_AFTER_MS);
}

export function watchLibraryHealth(listener: (health: LibraryHealth) => void): () => void {
  listeners.add(listener);
  listener(health);
  return () => {
    listeners.delete(listener);
  };
}

/** What an evicted library can be recovered from, to the last thing that was written; `null`: nothing. */
export async function findSafetyCopy(): Promise<Backup | null> {
  const remembered = lastCopy && (await readBackupFile(lastCopy));
  return addJournal(remembered?.ok ? remembered.backup : ((await readSafetyCopy())?.backup ?? null));
}

/** Tells the reader of a loss and what can be brought back. */
export async function offerRecovery(): Promise<void> {
  const { offerRecovery: offer } = await import("./libraryLoss");
  await offer({ find: findSafetyCopy, recover: async (copy) => (await recover(copy)).ok });
}

/** With what the safety copy had, or without: the reader accepts the loss. */
export async function recover(copy: Backup | null): ReturnType<typeof recoverLibrary> {
  const recovered = await recoverLibrary(copy?.library ?? null);
  if (recovered.ok) {
    follow();
    void settlePending();
  }
  return recovered;
}

/** Says how it is now, without waiting for the next question to find out. */
async function check(): Promise<void> {
  const answer = await checkLibrary();
  if (!answer.ok) suffer(answer.problem);
}

function follow(): void {
  stop?.();
  tell("fine");
  stop = watchBackupState().subscribe({
    next: (next) => {
      state = next;
      if (markOf(next) !== readCopied()) timer ??= setTimeout(copy, COPY_AFTER_MS);
    },
    failed: suffer,
  });
}

function suffer(problem: LibraryProblem): void {
  if (problem.kind === "evicted" && tell("evicted")) void offerRecovery().catch(ignore);
  if (problem.kind === "closed" && tell("outdated")) void offerReload().catch(ignore);
}

async function offerReload(): Promise<void> {
  await (await import("./libraryLoss")).offerReload();
}

async function tellLate(): Promise<void> {
  await (await import("./libraryLoss")).tellLate();
}

/** Without the code to tell of it: every command will say it as well. */
function ignore(): void {}

/** Whether that is new. */
function tell(now: LibraryHealth): boolean {
  if (health === now) return false;
  health = now;
  for (const listener of listeners) listener(now);
  return true;
}

function copy(): void {
  clearTimeout(timer);
  timer = undefined;
  // A page that is being left is followed by the next one, or by itself when it comes back.
  if (!whenBack()) void keep();
}

async function keep(): Promise<void> {
  const installId = libraryIdentity();
  if (!state || installId === undefined || health !== "fine") return;
  const mark = markOf(state);
  const forget = markRemembered();
  const kept = await keepCopy({ installId, settings: readDeviceSettings(), appVersion });
  if (kept.outcome === "kept") {
    lastCopy = new Blob([kept.bytes]);
    forget();
    writeCopied(mark);
  } else if (kept.outcome === "busy") {
    timer ??= setTimeout(copy, RETRY_AFTER_MS);
  }
}

/** What was changed since shows in it. */
function markOf({ changes, lastBackupAt }: BackupState): string {
  return `${libraryIdentity()} ${changes} ${lastBackupAt}`;
}

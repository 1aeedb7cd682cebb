import type { Backup } from "../../../../domain/library/backup/backup";
import { appVersion } from "../../../platform/app/appUpdate";
import { readCanary, readCopied, writeCanary, writeCopied } from "../../../platform/libraryCanary";
import {
  addJournal,
  type BackupState,
  checkLibrary,
  guardLibrary,
  type LibraryProblem,
  libraryIdentity,
  markRemembered,
  readBackupFile,
  readSafetyCopy,
  recoverLibrary,
  refillReserve,
  settlePending,
  watchBackupState,
  watchLateCommands,
  watchLibraryClosed,
  whenBack,
} from "../../../storage/library";
import { requestSafetyCopy } from "../../../worker/copyClient";
import { readDeviceSettings } from "../../device/deviceSettings";

/* Keeps the library safe while the page is open: notices when the phone cleared it, and writes a safety copy after
   every change. */

/**
 * - `evicted`: the phone cleared the library; nothing is read or written until it was recovered or given up.
 * - `outdated`: another tab runs a newer version; this one has to be reloaded.
 */
export type LibraryHealth = "fine" | "evicted" | "outdated";

/** A copy starts a worker, so changes in a row share one. A page that is hidden does not wait. */
const COPY_AFTER_MS = 5000;
const RETRY_AFTER_MS = 30_000;
/** The change itself comes first. */
const RESERVE_AFTER_MS = 5000;

let health: LibraryHealth = "fine";
const listeners = new Set<(health: LibraryHealth) => void>();
/** If everything of this site is cleared while the page is open, only this still has the copy. */
let lastCopy: Blob | undefined;
let state: BackupState | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let stop: (() => void) | undefined;
let isLate = false;

/** Called once, when the library's code is loaded. */
export function startLibraryGuard(): void {
  guardLibrary({ read: readCanary, write: writeCanary });
  watchLibraryClosed(() => void check());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void check();
    else if (timer !== undefined) copy();
  });
  follow();
  void settlePending();
  watchLateCommands((late) => {
    // Shown once for all commands that wait for the same reason.
    if (late > 0 && !isLate) void notifyLate().catch(ignore);
    isLate = late > 0;
  });
  setTimeout(() => void refillReserve(), RESERVE_AFTER_MS);
}

export function watchLibraryHealth(listener: (health: LibraryHealth) => void): () => void {
  listeners.add(listener);
  listener(health);
  return () => {
    listeners.delete(listener);
  };
}

/** The safety copy with the journal; `null`: neither exists. */
export async function findSafetyCopy(): Promise<Backup | null> {
  const remembered = lastCopy && (await readBackupFile(lastCopy));
  return addJournal(remembered?.ok ? remembered.backup : ((await readSafetyCopy())?.backup ?? null));
}

export async function offerRecovery(): Promise<void> {
  const { offerRecovery: offer } = await import("./libraryLoss");
  await offer({ find: findSafetyCopy, recover });
}

/** `null`: the reader accepts the loss. */
export async function recover(copy: Backup | null): ReturnType<typeof recoverLibrary> {
  const recovered = await recoverLibrary(copy);
  if (recovered.ok) {
    follow();
    void settlePending();
  }
  return recovered;
}

/** Reports the state at once instead of with the next question. */
async function check(): Promise<void> {
  const answer = await checkLibrary();
  if (!answer.ok) handleProblem(answer.problem);
}

function follow(): void {
  stop?.();
  notify("fine");
  stop = watchBackupState().subscribe({
    next: (next) => {
      state = next;
      if (markOf(next) !== readCopied()) timer ??= setTimeout(copy, COPY_AFTER_MS);
    },
    failed: handleProblem,
  });
}

function handleProblem(problem: LibraryProblem): void {
  if (problem.kind === "evicted" && notify("evicted")) void offerRecovery().catch(ignore);
  if (problem.kind === "closed" && notify("outdated")) void offerReload().catch(ignore);
}

async function offerReload(): Promise<void> {
  await (await import("./libraryLoss")).offerReload();
}

async function notifyLate(): Promise<void> {
  await (await import("./libraryLoss")).notifyLate();
}

/** Without the code for the message, every command still reports the problem. */
function ignore(): void {}

/** Returns whether the state has changed. */
function notify(now: LibraryHealth): boolean {
  if (health === now) return false;
  health = now;
  for (const listener of listeners) listener(now);
  return true;
}

function copy(): void {
  clearTimeout(timer);
  timer = undefined;
  // A page that is being left is followed by the next one, or by itself when it is shown again.
  if (!whenBack()) void saveCopy();
}

async function saveCopy(): Promise<void> {
  const installId = libraryIdentity();
  if (!state || installId === undefined || health !== "fine") return;
  const mark = markOf(state);
  const forget = markRemembered();
  const kept = await requestSafetyCopy({ installId, settings: readDeviceSettings(), appVersion });
  if (kept.outcome === "kept") {
    lastCopy = new Blob([kept.bytes]);
    forget();
    writeCopied(mark);
  } else if (kept.outcome === "busy") {
    timer ??= setTimeout(copy, RETRY_AFTER_MS);
  }
}

/** Differs whenever the library has changed. */
function markOf({ changes, lastBackupAt }: BackupState): string {
  return `${libraryIdentity()} ${changes} ${lastBackupAt}`;
}

import type { Manifest } from "../../domain/edition/edition";
import type { InstallProblem } from "../../domain/edition/installProblem";
import { readInstalled, readPublished, readRevisionRow, shortenLog, swapEdition } from "../storage";
import { checkStoredParts } from "./checkStoredParts";
import { collectParts } from "./collectParts";
import { type FetchedManifest, fetchManifest } from "./fetchManifest";
import type { EditionOffer, InstallOutcome, InstallProgress } from "./installOutcome";
import { loadUpdates } from "./loadUpdates";
import { type LeftOut, planDelta } from "./planDelta";
import { type LeftOutOptions, planLeftOut } from "./planLeftOut";
import { readSoundPages } from "./readSoundPages";
import { toInstallProblem } from "./toInstallProblem";
import { trackProgress } from "./trackProgress";

export type InstallOptions = LeftOutOptions & {
  readonly onProgress: (progress: InstallProgress) => void;
  /** Something on the phone could not be read: rows are made anew from their parts, too. */
  readonly isDamaged?: boolean;
  /** What another edition than the installed one may cost; everything unless told. The first edition has no limit. */
  readonly unaskedBytes?: number | undefined;
  /** The reader asked for this one, whatever it costs. */
  readonly wantedRevision?: string | undefined;
};

const NOTHING_YET: InstallProgress = {
  phase: "checking",
  articles: { done: 0, total: 0 },
  bytes: { done: 0, total: 0 },
};
const ATTEMPTS = 3;

/**
 * Interrupted or refused, it leaves the installed edition as it is and keeps valid parts. What is on the phone is checked
 * each time, and mended as far as that goes without a network. Never rejects.
 */
export async function installEdition(options: InstallOptions): Promise<InstallOutcome> {
  const { signal, onProgress } = options;
  try {
    return await withInstallLock(`install ${options.baseUrl}`, signal, async () => {
      onProgress(NOTHING_YET);
      const known = await readInstalled();
      if (!known.ok) return failed(toInstallProblem(known.problem, 0));
      const fetched = await fetchManifest(options, signal, known.value);
      const offer = fetched.ok ? await findOffer(fetched.value.manifest, known.value?.manifest, options) : undefined;
      const installed = known.value && { manifest: known.value.manifest, tag: known.value.manifestTag };
      const chosen = fetched.ok && !offer ? fetched.value : installed;
      if (!chosen) return fetched.ok ? failed({ kind: "unreachable" }) : failed(fetched.problem);
      // Without Web Locks another tab may install in between; the next plan then finds its parts already stored.
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const outcome = await tryToInstall(chosen, options);
        if (outcome === "superseded") continue;
        if (!fetched.ok) return failed(fetched.problem);
        return offer && outcome.outcome !== "failed" ? { outcome: "available", ...offer } : outcome;
      }
      return failed({ kind: "storage", name: "superseded", message: "" });
    });
  } catch (error) {
    if (signal.aborted) return { outcome: "aborted" };
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return failed({ kind: "storage", name, message });
  }
}

/** `undefined`: it may be taken. Otherwise what is installed is still looked after. */
async function findOffer(
  manifest: Manifest,
  installed: Manifest | undefined,
  { unaskedBytes, wantedRevision, ...source }: InstallOptions,
): Promise<EditionOffer | undefined> {
  const { revision } = manifest;
  if (unaskedBytes === undefined || !installed || [installed.revision, wantedRevision].includes(revision)) {
    return undefined;
  }
  return (await loadUpdates())?.findOffer(manifest, { installed, unaskedBytes, source });
}

async function tryToInstall(
  { manifest, text, tag }: FetchedManifest,
  options: InstallOptions,
): Promise<InstallOutcome | "superseded"> {
  const { revision, articleCount } = manifest;
  const installed = await readInstalled();
  if (!installed.ok) return failed(toInstallProblem(installed.problem, manifest.bytes));
  const stored = await checkStoredParts(options.isDamaged ? Number.POSITIVE_INFINITY : undefined);
  if (!stored.ok) return failed(toInstallProblem(stored.problem, manifest.bytes));

  const replaces = installed.value?.manifest.revision ?? null;
  // What is only mended is not new.
  const isUpdate = replaces !== null && replaces !== revision;
  const updates = isUpdate ? await loadUpdates() : undefined;
  if (isUpdate && !updates) return failed({ kind: "unreachable" });
  const left = await planLeftOut(manifest, options);
  if (!left.ok) return failed(left.problem);
  const { leftOut, pages: listed } = left.value;
  const plan = planDelta(manifest, stored.value, leftOut);
  const delta = (await updates?.planPatches(plan, installed.value?.manifest, options, options.signal)) ?? plan;
  const articleParts = manifest.parts.filter(({ kind }) => kind === "articles");
  const pages = options.isDamaged ? { ok: true as const, value: [] } : await readSoundPages(articleParts);
  if (!pages.ok) return failed(toInstallProblem(pages.problem, manifest.bytes));
  const arePagesHere = pages.value.length === articleParts.length;
  // The same edition may have been signed anew, and say which key signs from now on.
  const isSameProof = installed.value?.manifest.proof?.signature === manifest.proof?.signature;
  // An application of before has not kept them.
  const areRowsHere = (text === undefined || (await holdsPublished(revision))) && (await holdsRevision(revision));
  const isSameChoice = isSameSet(installed.value?.leftOut ?? [], leftOut);
  const isSame = isSameProof && isSameChoice;
  if (replaces === revision && isSame && delta.missing.size === 0 && arePagesHere && areRowsHere) {
    return { outcome: "up-to-date", revision, articleCount };
  }

  const progress = trackProgress(delta, options.onProgress);
  const parts = await collectParts(delta, pages.value, options, progress);
  if (!parts.ok) return failed(parts.problem);

  options.signal.throwIfAborted();
  progress.installing();
  // What became a favourite meanwhile must not go.
  const now = await planLeftOut(manifest, options, listed);
  if (!now.ok) return failed(now.problem);
  if (!isSameSet([...leftOut.keys()], now.value.leftOut)) return "superseded";
  const needed = delta.needed.map((part) => part.sha256);
  const installedAt = new Date().toISOString();
  const { newPages } = parts.value;
  const before = installed.value?.manifest;
  const changes = before && (await updates?.findChanges(before, manifest, newPages));
  const withdrawn = before && (await updates?.findWithdrawn(before, manifest, newPages));
  const kept = await withdrawn?.keep();
  if (kept && !kept.ok) return failed(toInstallProblem(kept.problem, delta.missingBytes));
  const swapped = await swapEdition({
    manifest,
    text,
    manifestTag: tag,
    ...parts.value,
    leftOut: [...leftOut.keys()],
    needed,
    replaces,
    installedAt,
    changes,
  });
  if (!swapped.ok) return failed(toInstallProblem(swapped.problem, delta.missingBytes));
  if (swapped.value === "superseded") return "superseded";
  // The edition is there, whatever becomes of this.
  await updates?.settleCopies(withdrawn).catch(() => undefined);
  await shortenLog();
  return {
    outcome: "installed",
    revision,
    articleCount,
    fetchedBytes: delta.missingBytes,
    isUpdate,
  };
}

async function holdsPublished(revision: string): Promise<boolean> {
  const published = await readPublished();
  return published.ok && published.value?.revision === revision;
}

async function holdsRevision(revision: string): Promise<boolean> {
  const row = await readRevisionRow();
  return row.ok && row.value === revision;
}

function isSameSet(parts: readonly string[], leftOut: LeftOut): boolean {
  return parts.length === leftOut.size && parts.every((sha256) => leftOut.has(sha256));
}

function failed(problem: InstallProblem): InstallOutcome {
  return { outcome: "failed", problem };
}

/** Without Web Locks it runs at once: the swap detects a concurrent installation, at the cost of a second download. */
async function withInstallLock<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(name, { signal }, work);
}

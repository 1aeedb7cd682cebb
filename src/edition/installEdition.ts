import type { Manifest } from "../domain/edition/edition";
import type { InstallProblem } from "../domain/edition/installProblem";
import { readInstalled, readStoredPartHashes, swapEdition } from "../storage";
import { collectParts } from "./collectParts";
import type { EditionSource } from "./editionSource";
import { fetchManifest } from "./fetchManifest";
import { findChanges } from "./findChanges";
import type { InstallOutcome, InstallProgress } from "./installOutcome";
import { planDelta } from "./planDelta";
import { toInstallProblem } from "./toInstallProblem";
import { trackProgress } from "./trackProgress";
import { withInstallLock } from "./withInstallLock";

export type InstallOptions = EditionSource & {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: InstallProgress) => void;
};

const NOTHING_YET: InstallProgress = {
  phase: "checking",
  articles: { done: 0, total: 0 },
  bytes: { done: 0, total: 0 },
};
const ATTEMPTS = 3;

/** Interrupted or refused, it leaves the installed edition as it is and keeps valid parts. Never rejects. */
export async function installEdition(options: InstallOptions): Promise<InstallOutcome> {
  const { signal, onProgress } = options;
  try {
    return await withInstallLock(`install ${options.baseUrl}`, signal, async () => {
      onProgress(NOTHING_YET);
      const manifest = await fetchManifest(options, signal);
      if (!manifest.ok) return failed(manifest.problem);
      // Without Web Locks another tab may install in between; the next plan then finds its parts already stored.
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const outcome = await tryToInstall(manifest.value, options);
        if (outcome !== "superseded") return outcome;
      }
      return failed({ kind: "storage", name: "superseded", message: "" });
    });
  } catch (error) {
    if (signal.aborted) return { outcome: "aborted" };
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return failed({ kind: "storage", name, message });
  }
}

async function tryToInstall(manifest: Manifest, options: InstallOptions): Promise<InstallOutcome | "superseded"> {
  const { revision, articleCount } = manifest;
  const installed = await readInstalled();
  if (!installed.ok) return failed(toInstallProblem(installed.problem, manifest.bytes));
  const stored = await readStoredPartHashes();
  if (!stored.ok) return failed(toInstallProblem(stored.problem, manifest.bytes));

  const delta = planDelta(manifest, stored.value);
  const replaces = installed.value?.manifest.revision ?? null;
  if (replaces === revision && delta.missing.size === 0) return { outcome: "up-to-date", revision, articleCount };

  const progress = trackProgress(delta, options.onProgress);
  const parts = await collectParts(delta, options, options.signal, progress);
  if (!parts.ok) return failed(parts.problem);

  options.signal.throwIfAborted();
  progress.installing();
  const needed = delta.needed.map((part) => part.sha256);
  const installedAt = new Date().toISOString();
  const changes = installed.value
    ? await findChanges(installed.value.manifest, manifest, parts.value.newPages)
    : undefined;
  const swapped = await swapEdition({ manifest, ...parts.value, needed, replaces, installedAt, changes });
  if (!swapped.ok) return failed(toInstallProblem(swapped.problem, delta.missingBytes));
  if (swapped.value === "superseded") return "superseded";
  return {
    outcome: "installed",
    revision,
    articleCount,
    fetchedBytes: delta.missingBytes,
    isUpdate: replaces !== null,
  };
}

function failed(problem: InstallProblem): InstallOutcome {
  return { outcome: "failed", problem };
}

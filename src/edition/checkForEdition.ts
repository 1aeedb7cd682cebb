import { readInstalled, readStoredPartHashes } from "../storage";
import type { EditionSource } from "./editionSource";
import { fetchManifest } from "./fetchManifest";
import type { CheckOutcome } from "./installOutcome";
import { planPatches } from "./pieces/planPatches";
import { planDelta } from "./planDelta";
import { toInstallProblem } from "./toInstallProblem";

export async function checkForEdition(source: EditionSource & { readonly signal: AbortSignal }): Promise<CheckOutcome> {
  try {
    const installed = await readInstalled();
    if (!installed.ok) return { outcome: "failed", problem: toInstallProblem(installed.problem, 0) };
    const fetched = await fetchManifest(source, source.signal, installed.value?.manifest);
    if (!fetched.ok) return { outcome: "failed", problem: fetched.problem };
    const { manifest } = fetched.value;
    const { revision, publishedOn, articleCount, bytes } = manifest;
    const stored = await readStoredPartHashes();
    if (!stored.ok) return { outcome: "failed", problem: toInstallProblem(stored.problem, bytes) };

    const delta = planDelta(manifest, stored.value);
    const { missing, missingBytes } = await planPatches(delta, installed.value?.manifest, source, source.signal);
    const isInstalled = installed.value?.manifest.revision === revision;
    if (isInstalled && missing.size === 0) return { outcome: "up-to-date" };
    return { outcome: "available", revision, publishedOn, missingBytes, articleCount };
  } catch (error) {
    if (source.signal.aborted) return { outcome: "aborted" };
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return { outcome: "failed", problem: { kind: "storage", name, message } };
  }
}

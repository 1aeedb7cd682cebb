import { readInstalled, readStoredPartHashes } from "../storage";
import type { EditionSource } from "./editionSource";
import { fetchManifest } from "./fetchManifest";
import type { CheckOutcome } from "./installOutcome";
import { describeOffer } from "./offer/describeOffer";
import { planDelta } from "./planDelta";
import { toInstallProblem } from "./toInstallProblem";

export async function checkForEdition(source: EditionSource & { readonly signal: AbortSignal }): Promise<CheckOutcome> {
  try {
    const installed = await readInstalled();
    if (!installed.ok) return { outcome: "failed", problem: toInstallProblem(installed.problem, 0) };
    const manifest = await fetchManifest(source, source.signal, installed.value?.manifest);
    if (!manifest.ok) return { outcome: "failed", problem: manifest.problem };
    const { revision, bytes } = manifest.value;
    const stored = await readStoredPartHashes();
    if (!stored.ok) return { outcome: "failed", problem: toInstallProblem(stored.problem, bytes) };

    const { missing } = planDelta(manifest.value, stored.value);
    const known = installed.value?.manifest;
    if (known?.revision === revision && missing.size === 0) return { outcome: "up-to-date" };
    const offer = await describeOffer(manifest.value, { stored: stored.value, installed: known, source });
    return { outcome: "available", ...offer };
  } catch (error) {
    if (source.signal.aborted) return { outcome: "aborted" };
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return { outcome: "failed", problem: { kind: "storage", name, message } };
  }
}

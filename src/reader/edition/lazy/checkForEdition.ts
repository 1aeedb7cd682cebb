import { readInstalled, readStoredPartHashes } from "../../storage";
import { fetchManifest } from "../fetchManifest";
import type { CheckOutcome } from "../installOutcome";
import { planDelta } from "../planDelta";
import { type LeftOutOptions, planLeftOut } from "../planLeftOut";
import { toInstallProblem } from "../toInstallProblem";
import { describeOffer } from "./describeOffer";

export async function checkForEdition(options: LeftOutOptions): Promise<CheckOutcome> {
  const { keep: _, ...source } = options;
  try {
    const installed = await readInstalled();
    if (!installed.ok) return { outcome: "failed", problem: toInstallProblem(installed.problem, 0) };
    const fetched = await fetchManifest(source, source.signal, installed.value);
    if (!fetched.ok) return { outcome: "failed", problem: fetched.problem };
    const { manifest } = fetched.value;
    const { revision, bytes } = manifest;
    const stored = await readStoredPartHashes();
    if (!stored.ok) return { outcome: "failed", problem: toInstallProblem(stored.problem, bytes) };

    const left = await planLeftOut(manifest, options);
    if (!left.ok) return { outcome: "failed", problem: left.problem };

    const { missing } = planDelta(manifest, stored.value, left.value.leftOut);
    const known = installed.value?.manifest;
    if (known?.revision === revision && missing.size === 0) return { outcome: "up-to-date" };
    const offer = await describeOffer(manifest, {
      stored: stored.value,
      installed: known,
      leftOut: left.value.leftOut,
      source,
    });
    return { outcome: "available", ...offer };
  } catch (error) {
    if (source.signal.aborted) return { outcome: "aborted" };
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return { outcome: "failed", problem: { kind: "storage", name, message } };
  }
}

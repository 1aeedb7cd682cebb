import type { Manifest } from "../../../domain/edition/edition";
import { readStoredPartHashes } from "../../storage";
import type { EditionOffer } from "../installOutcome";
import { planDelta } from "../planDelta";
import { type LeftOutOptions, planLeftOut } from "../planLeftOut";
import { describeOffer } from "./describeOffer";

type Options = {
  readonly installed: Manifest;
  readonly unaskedBytes: number;
  readonly source: LeftOutOptions;
};

/** `undefined`: it costs no more than may be taken unasked. What cannot be planned is not offered: the installation says why. */
export async function findOffer(
  manifest: Manifest,
  { installed, unaskedBytes, source: { keep, ...source } }: Options,
): Promise<EditionOffer | undefined> {
  const stored = await readStoredPartHashes();
  const left = await planLeftOut(manifest, { ...source, keep });
  if (!stored.ok || !left.ok) return undefined;
  if (planDelta(manifest, stored.value, left.value.leftOut).missingBytes <= unaskedBytes) return undefined;
  const offer = await describeOffer(manifest, { stored: stored.value, installed, leftOut: left.value.leftOut, source });
  // Of some parts only pieces are fetched.
  return offer.missingBytes > unaskedBytes ? offer : undefined;
}

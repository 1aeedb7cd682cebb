import type { ChangeCounts } from "../../../domain/edition/changes/editionChanges";
import { countInventoryChanges, INVENTORY_KIND, type InventoryPart } from "../../../domain/edition/changes/inventory";
import type { Manifest, Part } from "../../../domain/edition/edition";
import { readPartBytes } from "../../storage";
import type { EditionSource } from "../editionSource";
import type { EditionOffer } from "../installOutcome";
import { obtainPart } from "../obtainPart";
import { type LeftOut, planDelta } from "../planDelta";
import { readInventoryPart } from "../readPart";
import type { Result } from "../result";
import { planPatches } from "./planPatches";

type Options = {
  /** By hash, the parts on this phone. */
  readonly stored: ReadonlySet<string>;
  readonly installed: Manifest | undefined;
  readonly leftOut: LeftOut;
  readonly source: EditionSource & { readonly signal: AbortSignal };
};

/**
 * What an edition would change and cost. Its inventory is fetched for that, and stays as a part of it. Nothing is counted
 * where either inventory is not to be had: an edition of before there were any, a network that is gone.
 */
export async function describeOffer(
  manifest: Manifest,
  { stored, installed, leftOut, source }: Options,
): Promise<EditionOffer> {
  const { revision, publishedOn, articleCount } = manifest;
  const before = await readAll(inventoryOf(installed), (part) => readStored(part));
  const after = before && (await readAll(inventoryOf(manifest), (part) => obtain(part, stored, source)));
  const arrived = after ? inventoryOf(manifest).map(({ sha256 }) => sha256) : [];
  const delta = planDelta(manifest, new Set([...stored, ...arrived]), leftOut);
  const { missingBytes } = await planPatches(delta, installed, source, source.signal);
  const changes: ChangeCounts | undefined = before && after && countInventoryChanges(before, after);
  return { revision, publishedOn, articleCount, missingBytes, changes };
}

function inventoryOf(manifest: Manifest | undefined): readonly Part[] {
  return manifest?.parts.filter(({ kind }) => kind === INVENTORY_KIND) ?? [];
}

async function readAll(
  parts: readonly Part[],
  read: (part: Part) => Promise<Result<InventoryPart> | undefined>,
): Promise<readonly InventoryPart[] | undefined> {
  if (parts.length === 0) return undefined;
  const contents: InventoryPart[] = [];
  for (const part of parts) {
    const content = await read(part);
    if (!content?.ok) return undefined;
    contents.push(content.value);
  }
  return contents;
}

async function readStored(part: Part): Promise<Result<InventoryPart> | undefined> {
  const stored = await readPartBytes(part.sha256);
  return stored.ok && stored.value ? readInventoryPart(part, stored.value) : undefined;
}

function obtain(part: Part, stored: ReadonlySet<string>, { signal, ...source }: Options["source"]) {
  return obtainPart(part, {
    source,
    signal,
    isStored: stored.has(part.sha256),
    read: (bytes) => readInventoryPart(part, bytes),
    onBytes: () => undefined,
  });
}

import type { Manifest } from "../domain/edition/edition";
import type { EditionSource } from "./editionSource";
import { loadUpdates } from "./loadUpdates";
import type { LeftOut } from "./planDelta";
import { type Result, refuse } from "./result";

/** What the page knows of the reader's wishes, as it is stored there. */
export type KeepRequest = {
  /** `decodeKeepChoice` reads it. */
  readonly choice: unknown;
  readonly dossier: unknown;
};

export type KeepOptions = EditionSource & {
  readonly signal: AbortSignal;
  /** Absent: everything is kept. */
  readonly keep?: KeepRequest | undefined;
};

/** Which parts of articles stay on the server, with what lists show of them. */
export async function planLeftOut(manifest: Manifest, { keep, ...source }: KeepOptions): Promise<Result<LeftOut>> {
  if (!keep) return { ok: true, value: new Map() };
  const updates = await loadUpdates();
  return updates ? updates.findLeftOut(manifest, keep, source) : refuse({ kind: "unreachable" });
}

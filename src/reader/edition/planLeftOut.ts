import type { Manifest } from "../../domain/edition/edition";
import type { HeadlinePage } from "../storage";
import type { EditionSource } from "./editionSource";
import { loadUpdates } from "./loadUpdates";
import type { LeftOut } from "./planDelta";
import { type Result, refuse } from "./result";

/** What the page knows of the reader's wishes, as it is stored there. */
export type LeftOutRequest = {
  /** `decodeLeftOutChoice` reads it. */
  readonly choice: unknown;
  readonly dossier: unknown;
};

export type LeftOutOptions = EditionSource & {
  readonly signal: AbortSignal;
  /** Absent: everything is kept. */
  readonly keep?: LeftOutRequest | undefined;
};

/** `pages`: what lists show of all parts of articles, or nothing where everything is kept. */
export type LeftOutPlan = { readonly leftOut: LeftOut; readonly pages: ReadonlyMap<string, HeadlinePage> };

/**
 * Which parts of articles stay on the server, with what lists show of them. `known`: pages of an earlier plan for the same
 * edition, which are many to read twice.
 */
export async function planLeftOut(
  manifest: Manifest,
  { keep, ...source }: LeftOutOptions,
  known?: LeftOutPlan["pages"],
): Promise<Result<LeftOutPlan>> {
  if (!keep) return { ok: true, value: { leftOut: new Map(), pages: new Map() } };
  const updates = await loadUpdates();
  return updates ? updates.findLeftOut(manifest, keep, source, known) : refuse({ kind: "unreachable" });
}

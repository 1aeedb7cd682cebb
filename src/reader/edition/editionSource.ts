import type { Manifest } from "../../domain/edition/edition";
import type { Trust } from "../../domain/edition/proof/proof";
import type { Result } from "./result";

export type EditionSource = {
  /** Absolute URL of the folder that contains `manifest.json`, with a trailing slash. */
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly trust: Trust;
  /** What else is asked of its manifest, which is `value` as it was read. */
  readonly check?: (
    manifest: Manifest,
    value: unknown,
    trust: Trust,
    installed: Manifest | undefined,
  ) => Promise<Result<Manifest>>;
  /** A connection that delivers nothing for this long is given up: in a tunnel it can stay half open. */
  readonly stalledAfterMs?: number;
};

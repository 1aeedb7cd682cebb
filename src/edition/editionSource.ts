import type { Trust } from "../domain/edition/proof/proof";

export type EditionSource = {
  /** Absolute URL of the folder that contains `manifest.json`, with a trailing slash. */
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly trust: Trust;
  /** Somebody handed it over: nothing but what it is speaks for it. */
  readonly isFile?: boolean;
  /** A connection that delivers nothing for this long is given up: in a tunnel it can stay half open. */
  readonly stalledAfterMs?: number;
};

/** Where an edition comes from, and how patient to be. */
export type EditionSource = {
  /** Absolute address of the folder that holds `manifest.json`; ends with a slash. */
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** A connection that brings nothing for so long is given up: in a tunnel it can stay half open for many minutes. */
  readonly stalledAfterMs?: number;
};

export type Fault = {
  readonly delayMs?: number;
  /** Nothing is answered before. */
  readonly until?: Promise<unknown>;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly alter?: (body: Uint8Array) => Uint8Array | string;
  /** Announces the whole body, sends this many bytes of it and cuts the connection. */
  readonly cutAfterBytes?: number | ((bodyBytes: number) => number);
};

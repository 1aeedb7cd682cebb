/** A fault that a test injects into one answer. */
export type Fault = {
  readonly delayMs?: number;
  /** Replaces the true status. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Alters the body before compression. */
  readonly alter?: (body: Uint8Array) => Uint8Array | string;
  /** Announces the whole body, sends this many bytes of it and cuts the connection. */
  readonly cutAfterBytes?: number | ((bodyBytes: number) => number);
};

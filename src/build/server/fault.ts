/** How a test spoils one answer. */
export type Fault = {
  readonly delayMs?: number;
  /** Instead of the true status. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Gets the body as stored, before compression, and gives the one to send. */
  readonly alter?: (body: Uint8Array) => Uint8Array | string;
  /** Announces the whole body, sends so many bytes of it and cuts the connection. */
  readonly cutAfterBytes?: number | ((bodyBytes: number) => number);
};

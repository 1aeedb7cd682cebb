/** Why something could not be fetched, in a sentence for the publisher. */
export class FetchFailure extends Error {
  readonly status: number | undefined;
  /** Whether trying once more may help. */
  readonly isPassing: boolean;
  /** What the server asks to wait before that. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    {
      status,
      isPassing = false,
      retryAfterMs,
    }: {
      readonly status?: number;
      readonly isPassing?: boolean;
      readonly retryAfterMs?: number | undefined;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.isPassing = isPassing;
    this.retryAfterMs = retryAfterMs;
  }
}

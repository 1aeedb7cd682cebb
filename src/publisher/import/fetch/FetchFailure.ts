/** Why something could not be fetched, in a sentence for the publisher. */
export class FetchFailure extends Error {
  readonly status: number | undefined;
  /** Whether trying once more may help. */
  readonly isPassing: boolean;

  constructor(
    message: string,
    { status, isPassing = false }: { readonly status?: number; readonly isPassing?: boolean } = {},
  ) {
    super(message);
    this.status = status;
    this.isPassing = isPassing;
  }
}

export type Row = {
  readonly suite: string;
  readonly measure: string;
  readonly result: string;
  /** One sentence for each case that is not right. */
  readonly failures: readonly string[];
};

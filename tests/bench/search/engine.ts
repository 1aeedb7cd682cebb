/** What is compared: ours and its peers, all with our analysis. */
export type BenchDocument = { readonly id: string; readonly title: string; readonly body: string };

export type Ready = {
  /** Ids of the ten best. `isTyping`: the last word may still grow. */
  readonly find: (text: string, isTyping: boolean) => readonly string[] | Promise<readonly string[]>;
};

export type Engine = {
  /** The index as it lies on the disk. */
  readonly build: (documents: readonly BenchDocument[]) => Promise<readonly Uint8Array[]>;
  /** From those bytes to the first search. */
  readonly load: (files: readonly Uint8Array[]) => Promise<Ready>;
};

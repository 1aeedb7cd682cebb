import type { YamlPath } from "../files/YamlPath";

/** A file that holds a list of entries, as far as it could be read. */
export type EntriesFile<T> = {
  /** Relative to the data folder. */
  readonly file: string;
  readonly entries: readonly T[];
  readonly lineOf: (path: YamlPath) => number;
};

/** A publication may have none. */
export function noEntries(file: string): EntriesFile<never> {
  return { file, entries: [], lineOf: () => 1 };
}

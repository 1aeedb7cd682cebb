import type { YamlPath } from "../files/YamlPath";

export type EntriesFile<T> = {
  readonly file: string;
  readonly entries: readonly T[];
  readonly lineOf: (path: YamlPath) => number;
};

export function noEntries(file: string): EntriesFile<never> {
  return { file, entries: [], lineOf: () => 1 };
}

import type { YamlPath } from "../files/YamlPath";

export type Claim = {
  readonly path: YamlPath;
  readonly text: string;
  readonly quotes: readonly string[];
  /** A note comments on its quotes in its own words, but its numbers must be theirs. */
  readonly only?: "numbers";
};

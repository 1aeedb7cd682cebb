import type { YamlPath } from "../files/YamlPath";

export type Claim = {
  readonly path: YamlPath;
  readonly text: string;
  readonly quotes: readonly string[];
  /**
   * A note comments on its quotes in its own words, but its numbers must be theirs. Who is named is named by the very
   * words of the quotes, not by others of the same root.
   */
  readonly only?: "numbers" | "names";
};

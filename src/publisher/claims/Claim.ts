import type { YamlPath } from "../files/YamlPath";

/** Words of an editor, and the quotes that have to say the same. */
export type Claim = {
  readonly path: YamlPath;
  readonly text: string;
  readonly quotes: readonly string[];
  /** A note comments on its quotes in words of its own; its numbers are theirs all the same. */
  readonly only?: "numbers";
};

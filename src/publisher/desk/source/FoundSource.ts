import type { Drop } from "../../import/html/Drop";
import type { ImportRules } from "../../import/rules/ImportRules";

/** Where an imported article comes from, as it is there now. */
export type FoundSource = {
  /** `import/<name>.yaml`. */
  readonly name: string;
  readonly rules: ImportRules;
  readonly address: string;
  /** A page has much that is no article; an entry of a feed is all of it. */
  readonly kind: "page" | "entry";
  readonly html: string;
  /** What an import by these rules makes of it. */
  readonly convert: (rules: ImportRules) => ConvertedText | { readonly refusal: string };
};

export type ConvertedText = { readonly text: string; readonly dropped: readonly Drop[] };

import type { HighlightColour } from "../../article/highlightColour";
import type { FollowUp, Quote } from "../records";
import type { Target } from "../target";

export type ExportedPassage = {
  readonly id: string;
  readonly quote: Quote;
  readonly colour: HighlightColour;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** An article or a programme with everything the reader added to it. */
export type ExportedItem = {
  readonly target: Target;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** As written by `writeCitation`; `null` if the edition no longer has the item. */
  readonly citation: string | null;
  /** `null` if it is not a favourite. Timestamps are ISO 8601, UTC. */
  readonly bookmarkedAt: string | null;
  readonly tags: readonly string[];
  readonly note: { readonly text: string; readonly createdAt: string; readonly updatedAt: string } | null;
  readonly passages: readonly ExportedPassage[];
  readonly followUp: FollowUp | null;
};

export type ExportWords = {
  readonly title: string;
  readonly language: string;
  readonly tags: string;
  readonly note: string;
  readonly passages: string;
  readonly followUp: string;
  readonly states: Readonly<Record<FollowUp["state"], string>>;
  readonly columns: {
    readonly kind: string;
    readonly title: string;
    readonly url: string;
    readonly passage: string;
    readonly note: string;
    readonly tags: string;
    readonly followUp: string;
    readonly source: string;
    readonly favouriteSince: string;
    readonly deadline: string;
    readonly steps: string;
    readonly remarks: string;
    readonly changed: string;
  };
  readonly kinds: Readonly<Record<"article" | "programme" | "passage", string>>;
};

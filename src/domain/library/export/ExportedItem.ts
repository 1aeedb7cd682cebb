import type { FollowUp } from "../followUp";
import type { HighlightColour, Quote } from "../highlight";
import type { Target } from "../target";

/** A marked passage as it leaves the application. */
export type ExportedPassage = {
  readonly id: string;
  readonly quote: Quote;
  readonly colour: HighlightColour;
  readonly tags: readonly string[];
  readonly note: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** An article or a programme with all that the reader has on it. */
export type ExportedItem = {
  readonly target: Target;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** The source as `writeCitation` tells it; `null`: the edition does not have it any more. */
  readonly citation: string | null;
  /** ISO 8601, UTC; `null`: no favourite. */
  readonly bookmarkedAt: string | null;
  readonly tags: readonly string[];
  readonly note: { readonly text: string; readonly createdAt: string; readonly updatedAt: string } | null;
  readonly passages: readonly ExportedPassage[];
  readonly followUp: FollowUp | null;
};

/** The words of an export, in the interface's language. */
export type ExportWords = {
  /** « Ma bibliothèque, 25 novembre 2026 » */
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly tags: string;
  readonly note: string;
  readonly passages: string;
  readonly followUp: string;
  readonly states: Readonly<Record<FollowUp["state"], string>>;
  /** Heads of a table's columns. */
  readonly columns: {
    readonly kind: string;
    readonly title: string;
    readonly url: string;
    readonly passage: string;
    readonly source: string;
    readonly favouriteSince: string;
    readonly changed: string;
  };
  readonly kinds: Readonly<Record<"article" | "programme" | "passage", string>>;
};

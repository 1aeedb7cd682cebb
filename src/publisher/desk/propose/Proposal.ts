import type { ArticleDraft } from "../../edition/article/compileArticle";

export type ProposalKind = "place" | "date" | "amount" | "acronym" | "programme" | "topic";

/** Something that an article seems to say and no file states yet. It is stated when an editor accepts it. */
export type Proposal = {
  readonly kind: ProposalKind;
  readonly article: string;
  /** What it is about, for people and for `refused.yaml`: « Metz (57463) ». */
  readonly what: string;
  /** What accepting it says. */
  readonly statement: string;
  /** The article's own words, and those of them that name the thing. */
  readonly quote: string;
  readonly words: string;
  /** Of the line that the quote stands in, what is before and behind it. */
  readonly before: string;
  readonly after: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Why it is proposed, for the editor to judge by. */
  readonly reason: string;
  /** The file that accepting it changes. */
  readonly target: string;
  /** Accepting one of several with the same slot settles them all: an article has one date. */
  readonly slot?: string;
  /** The file with it; `undefined` where the file is written in a way that this cannot add to. */
  readonly apply: (file: string) => string | undefined;
};

/** What a proposer reads of an article. */
export type ProposedArticle = {
  readonly draft: ArticleDraft;
  /** Title and text, a line each, with equal spaces. */
  readonly text: string;
};

/** By what a proposal is known again, also when it was refused long ago. */
export function keyOf({ kind, article, what }: Pick<Proposal, "kind" | "article" | "what">): string {
  return `${kind} ${article} ${what}`;
}

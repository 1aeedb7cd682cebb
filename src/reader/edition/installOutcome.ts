import type { ChangeCounts } from "../../domain/edition/changes/editionChanges";
import type { InstallProblem } from "../../domain/edition/installProblem";

export type InstallProgress = {
  readonly phase: "checking" | "downloading" | "installing";
  /** Only the articles that had to be downloaded. */
  readonly articles: { readonly done: number; readonly total: number };
  readonly bytes: { readonly done: number; readonly total: number };
};

/** Another edition than the installed one, and what it would cost. */
export type EditionOffer = {
  readonly revision: string;
  readonly publishedOn: string;
  readonly missingBytes: number;
  readonly articleCount: number;
  /** What it changes in the installed one; absent where that is not known before it is there. */
  readonly changes?: ChangeCounts | undefined;
};
type Available = { readonly outcome: "available" } & EditionOffer;

export type InstallOutcome =
  /** It costs more than may be taken unasked. */
  | Available
  | {
      readonly outcome: "installed";
      readonly revision: string;
      readonly articleCount: number;
      readonly fetchedBytes: number;
      /** Another edition was there before. */
      readonly isUpdate: boolean;
    }
  | { readonly outcome: "up-to-date"; readonly revision: string; readonly articleCount: number }
  | { readonly outcome: "aborted" }
  | { readonly outcome: "failed"; readonly problem: InstallProblem };

export type CheckOutcome =
  | { readonly outcome: "up-to-date" }
  | Available
  | { readonly outcome: "aborted" }
  | { readonly outcome: "failed"; readonly problem: InstallProblem };

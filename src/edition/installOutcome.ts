import type { InstallProblem } from "../domain/edition/installProblem";

export type InstallProgress = {
  readonly phase: "checking" | "downloading" | "installing";
  /** Only the articles that had to be downloaded. */
  readonly articles: { readonly done: number; readonly total: number };
  readonly bytes: { readonly done: number; readonly total: number };
};

export type InstallOutcome =
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
  | {
      readonly outcome: "available";
      readonly revision: string;
      readonly publishedOn: string;
      readonly missingBytes: number;
      readonly articleCount: number;
    }
  | { readonly outcome: "aborted" }
  | { readonly outcome: "failed"; readonly problem: InstallProblem };

import type { InstallProblem } from "../domain/edition/installProblem";

export type InstallProgress = {
  readonly phase: "checking" | "downloading" | "installing";
  /** Of the articles that had to be fetched. */
  readonly articles: { readonly done: number; readonly total: number };
  /** As transferred. */
  readonly bytes: { readonly done: number; readonly total: number };
};

export type InstallOutcome =
  | {
      readonly outcome: "installed";
      readonly revision: string;
      readonly articleCount: number;
      readonly fetchedBytes: number;
    }
  | { readonly outcome: "up-to-date"; readonly revision: string; readonly articleCount: number }
  | { readonly outcome: "aborted" }
  | { readonly outcome: "failed"; readonly problem: InstallProblem };

export type CheckOutcome =
  | { readonly outcome: "up-to-date" }
  | {
      readonly outcome: "available";
      readonly revision: string;
      /** ISO day. */
      readonly publishedOn: string;
      /** What an installation would still have to fetch. */
      readonly missingBytes: number;
      readonly articleCount: number;
    }
  | { readonly outcome: "aborted" }
  | { readonly outcome: "failed"; readonly problem: InstallProblem };

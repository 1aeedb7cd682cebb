/** Provided by `src/publisher/site/vite/editionPlugin.ts`. */
declare module "virtual:edition" {
  export const identity: import("../../domain/edition/edition").EditionIdentity;
  /** Empty when neither the environment nor `data/edition.yaml` gives one. */
  export const siteUrl: string;
  export const topics: readonly import("../../domain/reference/topic").Topic[];
  export const articleCount: number;
}

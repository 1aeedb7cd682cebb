/** Facts of the edition that the press knows when the app is built. Provided by `src/publisher/vite/editionPlugin.ts`. */
declare module "virtual:edition" {
  export const identity: import("../domain/edition/edition").EditionIdentity;
  /** Public address of the site; empty when neither the environment nor `data/edition.yaml` gives one. */
  export const siteUrl: string;
  export const topics: readonly import("../domain/edition/topic").Topic[];
  export const articleCount: number;
}

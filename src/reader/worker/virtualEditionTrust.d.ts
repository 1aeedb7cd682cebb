/** Provided by `src/publisher/site/vite/editionPlugin.ts`. */
declare module "virtual:edition-trust" {
  export const trust: import("../../domain/edition/proof/proof").Trust;
}

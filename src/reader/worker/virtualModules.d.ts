/** Provided by `src/publisher/site/vite/editionPlugin.ts`. */
declare module "virtual:edition-trust" {
  export const trust: import("../../domain/edition/proof/proof").Trust;
}

/** Provided by `src/publisher/site/chunks/workerEntry.ts`. */
declare module "virtual:worker-url" {
  const url: string;
  export default url;
}

/** Provided by `src/publisher/site/about/aboutApp.ts`. */
declare module "virtual:about" {
  export const releases: readonly {
    readonly version: string;
    readonly day: string;
    readonly changes: readonly string[];
  }[];
  export const packages: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
}

declare module "virtual:licences" {
  export const licences: readonly { readonly covers: readonly string[]; readonly text: string }[];
}

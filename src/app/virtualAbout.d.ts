/** What was changed and what is shipped, known when the app is built. Provided by `src/build/about/aboutApp.ts`. */
declare module "virtual:about" {
  /** Newest first. */
  export const releases: readonly {
    readonly version: string;
    /** `2026-11-24`. */
    readonly day: string;
    /** In the language that the changelog is written in: French. */
    readonly changes: readonly string[];
  }[];
  /** Software by others, by name. */
  export const packages: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
}

declare module "virtual:licences" {
  export const licences: readonly { readonly covers: readonly string[]; readonly text: string }[];
}

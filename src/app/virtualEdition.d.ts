declare module "virtual:edition" {
  import type { EditionIdentity } from "../domain/edition";
  import type { Theme } from "../domain/theme";

  /** The edition that this build of the application was made with. */
  export const identity: EditionIdentity;
  /** Public address of the site; empty when the publisher gave none. */
  export const siteUrl: string;
  export const themes: readonly Theme[];
  export const articleCount: number;
}

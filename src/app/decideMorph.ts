import { articlePrefix, paths } from "../shared/navigation/paths";

/** From where to where one title passes. */
export type Morph = {
  readonly kind: "open" | "close";
  /** The article's address, as the list's link has it. */
  readonly article: string;
};

/** Both as the router gives them: without a slash at the end. */
export function decideMorph(from: string, to: string): Morph | undefined {
  const frontPage = paths.frontPage().replace(/\/+$/, "") || "/";
  if (from === frontPage && to.startsWith(articlePrefix)) return { kind: "open", article: `${to}/` };
  if (to === frontPage && from.startsWith(articlePrefix)) return { kind: "close", article: `${from}/` };
  return undefined;
}

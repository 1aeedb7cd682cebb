import { articlePrefix, paths } from "../shared/navigation/paths";

export type Morph = {
  readonly kind: "open" | "close";
  readonly article: string;
};

/** Both paths as the router gives them: without a trailing slash. */
export function decideMorph(from: string, to: string): Morph | undefined {
  const frontPage = paths.frontPage().replace(/\/+$/, "") || "/";
  if (from === frontPage && to.startsWith(articlePrefix)) return { kind: "open", article: `${to}/` };
  if (to === frontPage && from.startsWith(articlePrefix)) return { kind: "close", article: `${from}/` };
  return undefined;
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as v from "valibot";

/** As `build.target` in `vite.config.ts` and the README have them. */
const MINIMUM = { chrome: 111, firefox: 114, safari_ios: 16.4 } as const;

const VersionsSchema = v.looseObject({
  version_added: v.optional(v.union([v.string(), v.boolean(), v.null()])),
  version_removed: v.optional(v.union([v.string(), v.boolean(), v.null()])),
  flags: v.optional(v.array(v.unknown())),
});
const CompatSchema = v.looseObject({
  support: v.record(v.string(), v.union([v.array(VersionsSchema), VersionsSchema])),
});

/** `{ __compat, child, … }`, as deep as it goes (https://github.com/mdn/browser-compat-data). */
type Tree = { readonly [name: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;
const require = createRequire(import.meta.url);
const data: unknown = JSON.parse(readFileSync(require.resolve("@mdn/browser-compat-data"), "utf8"));

export function treeAt(...path: readonly string[]): Tree {
  let tree: unknown = data;
  for (const name of path) tree = isTree(tree) && Object.hasOwn(tree, name) ? tree[name] : undefined;
  return isTree(tree) ? tree : {};
}

/** `undefined`: the data does not know it. */
export function hasEveryBrowser(tree: unknown): boolean | undefined {
  const compat = isTree(tree) ? v.safeParse(CompatSchema, tree.__compat) : undefined;
  if (!compat?.success) return undefined;
  const { support } = compat.output;
  return Object.entries(MINIMUM).every(([browser, minimum]) =>
    [support[browser] ?? []].flat().some(({ version_added, version_removed, flags }) => {
      const since = Number.parseFloat(String(version_added).replace("≤", ""));
      return !flags && !version_removed && since <= minimum;
    }),
  );
}

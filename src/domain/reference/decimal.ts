import * as v from "valibot";

/**
 * Also a number as an editor writes it (`-25.5`): scalars of the editors' YAML are read as text, an edition is JSON.
 */
export const DecimalSchema = v.union(
  [
    v.pipe(v.number(), v.finite()),
    v.pipe(v.string(), v.regex(/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/), v.transform(Number)),
  ],
  "must be a number like 1833 or -25.5",
);

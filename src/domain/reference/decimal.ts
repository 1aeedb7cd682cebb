import * as v from "valibot";

/**
 * A number, or one as an editor writes it: `-25.5`. Both, because every scalar of the editors' YAML is read as text,
 * while an edition is JSON.
 */
export const DecimalSchema = v.union(
  [
    v.pipe(v.number(), v.finite()),
    v.pipe(v.string(), v.regex(/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/), v.transform(Number)),
  ],
  "must be a number like 1833 or -25.5",
);

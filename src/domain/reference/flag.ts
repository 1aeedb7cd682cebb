import * as v from "valibot";

/** A boolean, also as text from an editor's YAML (see `DecimalSchema`). */
export const FlagSchema = v.union(
  [
    v.boolean(),
    v.pipe(
      v.picklist(["true", "false"]),
      v.transform((written) => written === "true"),
    ),
  ],
  "must be true or false",
);

import * as v from "valibot";

/** Yes or no, also as an editor's YAML has it: as a text (see `DecimalSchema`). */
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

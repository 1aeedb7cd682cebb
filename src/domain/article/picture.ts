import * as v from "valibot";
import { DepartementSchema } from "../reference/place";

/** Side of the square that a chart is drawn in. */
export const CHART_SIDE = 72;

/** What stands beside an article in a list: its own places or its own figures, never decoration. */
export const PictureSchema = v.object({
  /** `map`: the path has a dot for each place, in units of the edition's outline. `chart`: it has the bars. */
  kind: v.picklist(["map", "chart"]),
  departements: v.optional(v.array(DepartementSchema), []),
  path: v.pipe(v.string(), v.regex(/^[MHhVvz\d ,.-]*$/, "must be an SVG path of straight lines")),
});
export type Picture = v.InferOutput<typeof PictureSchema>;

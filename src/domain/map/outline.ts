import * as v from "valibot";
import { DepartementSchema } from "../reference/place";

/** Units of an outline per map unit: two for a pixel of a thumbnail. */
export const OUTLINE_SCALE = 0.08;

/** The region at the size of a thumbnail: coarse enough to come with the first screen. */
export const OutlineSchema = v.object({
  width: v.number(),
  height: v.number(),
  departements: v.array(v.object({ departement: DepartementSchema, path: v.string() })),
});
export type Outline = v.InferOutput<typeof OutlineSchema>;

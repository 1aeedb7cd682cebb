import * as v from "valibot";
import { DepartementSchema } from "../reference/place";

const point = v.object({ x: v.number(), y: v.number() });
export type MapPoint = v.InferOutput<typeof point>;

/**
 * The region's outlines as a static drawing. Everything in it is counted in map units, right and down from its corner:
 * a tenth of the unit of the outlines that it was made of (`projectPoint`).
 */
export const RegionMapSchema = v.object({
  width: v.number(),
  height: v.number(),
  /** Where the corner of the drawing stands, in units of the outlines. */
  origin: point,
  departements: v.array(
    v.object({
      departement: DepartementSchema,
      name: v.string(),
      /** For the `d` of an SVG path: closed lines, relative, in whole map units. */
      path: v.string(),
      /** The point of it that is farthest from its border: room for its name. */
      label: point,
    }),
  ),
});
export type RegionMap = v.InferOutput<typeof RegionMapSchema>;

import * as v from "valibot";
import { DepartementSchema } from "../reference/place";

const point = v.object({ x: v.number(), y: v.number() });
export type MapPoint = v.InferOutput<typeof point>;

/** All coordinates are in map units (see `projectPoint`), right and down from the corner of the drawing. */
export const RegionMapSchema = v.object({
  width: v.number(),
  height: v.number(),
  /** Corner of the drawing, in units of the outlines. */
  origin: point,
  departements: v.array(
    v.object({
      departement: DepartementSchema,
      name: v.string(),
      /** The `d` of an SVG path: closed relative lines in whole map units. */
      path: v.string(),
      label: point,
    }),
  ),
});
export type RegionMap = v.InferOutput<typeof RegionMapSchema>;

/** Units of an outline per map unit: two for a pixel of a thumbnail. */
export const OUTLINE_SCALE = 0.08;

/** The region at the size of a thumbnail: coarse enough to come with the first screen. */
export const OutlineSchema = v.object({
  width: v.number(),
  height: v.number(),
  departements: v.array(v.object({ departement: DepartementSchema, path: v.string() })),
});
export type Outline = v.InferOutput<typeof OutlineSchema>;

import * as v from "valibot";
import { PlaceIdSchema } from "../ids";
import { DecimalSchema, MentionSchema } from "./proof";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Numbers of the region's ten départements. */
export const DepartementSchema = v.picklist(["08", "10", "51", "52", "54", "55", "57", "67", "68", "88"]);
export type Departement = v.InferOutput<typeof DepartementSchema>;

/**
 * - `grouping`: communes together, by law or by contract.
 * - `site`: a plant, a zone, a laboratory.
 * - `natural`: a river, a valley, a park.
 * - `former-region`: one of the three that became the Grand Est.
 * - `outside`: not in the region.
 */
const PlaceKindSchema = v.picklist([
  "commune",
  "grouping",
  "site",
  "district",
  "natural",
  "departement",
  "former-region",
  "region",
  "outside",
]);
export type PlaceKind = v.InferOutput<typeof PlaceKindSchema>;

/**
 * How precise the point on the map is.
 * - `centre`: the centre of the commune.
 * - `near`: the centre of the commune that it is in or close to, or between several; where the texts do not say
 * which, `remark` does.
 * - `area`: it has no point, only an extent.
 * - `none`: it is not on the region's map.
 */
const PlacePrecisionSchema = v.picklist(["centre", "near", "area", "none"]);

export const PlaceSchema = v.object({
  id: PlaceIdSchema,
  name: text,
  aliases: v.optional(v.array(text), []),
  kind: PlaceKindSchema,
  insee: v.optional(v.pipe(v.string(), v.regex(/^\d{5}$/, "must be a code of five digits"))),
  /** Absent for a place in none or in several. */
  departement: v.optional(DepartementSchema),
  /** Degrees, WGS 84. For a place `near` others, filled in when the edition is built: the mean of their centres. */
  lat: v.optional(v.pipe(DecimalSchema, v.minValue(47.4), v.maxValue(50.2))),
  lon: v.optional(v.pipe(DecimalSchema, v.minValue(3.3), v.maxValue(8.3))),
  precision: PlacePrecisionSchema,
  near: v.optional(v.array(PlaceIdSchema), []),
  remark: v.optional(text),
  /** Of a département: communes that no article names, so that a search for one leads here. */
  towns: v.optional(v.array(text), []),
  /** Passages that count as news of the place. */
  mentions: v.array(MentionSchema),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

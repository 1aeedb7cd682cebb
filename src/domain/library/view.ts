import * as v from "valibot";
import { TimestampSchema } from "./timestamp";

export const VIEW_PLACES = ["library", "articles", "programmes", "explorer", "search"] as const;
export const ViewPlaceSchema = v.picklist(VIEW_PLACES);
export type ViewPlace = v.InferOutput<typeof ViewPlaceSchema>;

export const ViewIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/), v.brand("ViewId"));
export type ViewId = v.InferOutput<typeof ViewIdSchema>;

export const ViewSchema = v.object({
  id: ViewIdSchema,
  updatedAt: TimestampSchema,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  place: ViewPlaceSchema,
  query: v.pipe(v.string(), v.maxLength(4000)),
});
export type View = v.InferOutput<typeof ViewSchema>;

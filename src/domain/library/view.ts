import * as v from "valibot";
import { TimestampSchema } from "./timestamp";

export const VIEW_SCREENS = ["library", "articles", "programmes", "explorer", "search"] as const;
export const ViewScreenSchema = v.picklist(VIEW_SCREENS);
export type ViewScreen = v.InferOutput<typeof ViewScreenSchema>;

export const ViewIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/), v.brand("ViewId"));
export type ViewId = v.InferOutput<typeof ViewIdSchema>;

export const ViewSchema = v.object({
  id: ViewIdSchema,
  updatedAt: TimestampSchema,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  place: ViewScreenSchema,
  query: v.pipe(v.string(), v.maxLength(4000)),
});
export type View = v.InferOutput<typeof ViewSchema>;

import * as v from "valibot";
import { TargetSchema } from "./targetSchema";
import { TimestampSchema } from "./timestamp";

export const BookmarkSchema = v.object({ id: TargetSchema, updatedAt: TimestampSchema, createdAt: TimestampSchema });
export type Bookmark = v.InferOutput<typeof BookmarkSchema>;

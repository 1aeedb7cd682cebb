import * as v from "valibot";
import { TargetSchema } from "./targetSchema";
import { TimestampSchema } from "./timestamp";

/** How an article or a programme was called when the reader last did something with it: it may be withdrawn since. */
export const SubjectSchema = v.object({
  id: TargetSchema,
  updatedAt: TimestampSchema,
  title: v.pipe(v.string(), v.maxLength(1000)),
});
export type Subject = v.InferOutput<typeof SubjectSchema>;

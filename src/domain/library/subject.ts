import * as v from "valibot";
import { TargetSchema } from "./targetSchema";
import { TimestampSchema } from "./timestamp";

/** Title at the time of the reader's last change, because the article or programme may be withdrawn later. */
export const SubjectSchema = v.object({
  id: TargetSchema,
  updatedAt: TimestampSchema,
  title: v.pipe(v.string(), v.maxLength(1000)),
});
export type Subject = v.InferOutput<typeof SubjectSchema>;

import * as v from "valibot";
import { TargetSchema } from "./targetSchema";
import { TimestampSchema } from "./timestamp";

export const MAX_SUBJECT_LENGTH = 1000;

/** Title at the time of the reader's last change, because the article or programme may be withdrawn later. */
export const SubjectSchema = v.object({
  id: TargetSchema,
  updatedAt: TimestampSchema,
  title: v.pipe(v.string(), v.maxLength(MAX_SUBJECT_LENGTH)),
});
export type Subject = v.InferOutput<typeof SubjectSchema>;

import * as v from "valibot";
import { TargetSchema } from "./targetSchema";
import { TimestampSchema } from "./timestamp";

export const MAX_NOTE_LENGTH = 100_000;

/** Plain text with line breaks; one note per article, programme or highlight. */
export const NoteSchema = v.object({
  id: TargetSchema,
  updatedAt: TimestampSchema,
  createdAt: TimestampSchema,
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NOTE_LENGTH)),
});
export type Note = v.InferOutput<typeof NoteSchema>;

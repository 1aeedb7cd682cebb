import * as v from "valibot";
import { TargetSchema } from "./targetSchema";
import { TimestampSchema } from "./timestamp";

export const MAX_NOTE_LENGTH = 100_000;

/** The reader's words on an article, a programme or a highlight: plain text with line breaks. One for each. */
export const NoteSchema = v.object({
  id: TargetSchema,
  updatedAt: TimestampSchema,
  createdAt: TimestampSchema,
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NOTE_LENGTH)),
});
export type Note = v.InferOutput<typeof NoteSchema>;

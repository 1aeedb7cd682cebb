import * as v from "valibot";
import { ProgrammeIdSchema } from "../ids";
import { IsoDaySchema } from "../isoDate";
import { MAX_NOTE_LENGTH } from "./note";
import { TimestampSchema } from "./timestamp";

export const FOLLOW_UP_STATES = ["to-study", "contacted", "submitted", "obtained", "refused"] as const;
export const FollowUpStateSchema = v.picklist(FOLLOW_UP_STATES);
export type FollowUpState = v.InferOutput<typeof FollowUpStateSchema>;

export const FollowUpSchema = v.object({
  id: ProgrammeIdSchema,
  updatedAt: TimestampSchema,
  state: FollowUpStateSchema,
  date: v.nullable(IsoDaySchema),
  checklist: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(1000)), isDone: v.boolean() })),
    v.maxLength(1000),
    v.readonly(),
  ),
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH)),
});
export type FollowUp = v.InferOutput<typeof FollowUpSchema>;

import * as v from "valibot";
import { TimestampSchema } from "./timestamp";

/** What remains of a deleted record. Without it, restoring an older backup would bring the record back. */
export const TombstoneSchema = v.object({ id: v.string(), updatedAt: TimestampSchema, isGone: v.literal(true) });
export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

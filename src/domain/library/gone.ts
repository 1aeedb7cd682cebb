import * as v from "valibot";
import { TimestampSchema } from "./timestamp";

/**
 * What is left of a record that the reader took away. Without it, an older backup would bring the record back; with it,
 * only a newer one does.
 */
export const GoneSchema = v.object({ id: v.string(), updatedAt: TimestampSchema, isGone: v.literal(true) });
export type Gone = v.InferOutput<typeof GoneSchema>;

import * as v from "valibot";
import { type PlaceId, PlaceIdSchema, type TopicId, TopicIdSchema } from "../../ids";

const limit = v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null);

/**
 * Which texts of a large edition the reader wants on this phone: those of any of these topics or places, of these last
 * months, the newest first up to a size. Without topics and places it is every subject.
 */
const LeftOutChoiceSchema = v.object({
  topics: v.fallback(v.array(TopicIdSchema), []),
  places: v.fallback(v.array(PlaceIdSchema), []),
  months: limit,
  megabytes: limit,
});
export type LeftOutChoice = v.InferOutput<typeof LeftOutChoiceSchema>;

export const leaveNothingOut: LeftOutChoice = {
  topics: [] as TopicId[],
  places: [] as PlaceId[],
  months: null,
  megabytes: null,
};

/** Never fails: what cannot be read limits nothing, so that no text goes by mistake. */
export function decodeLeftOutChoice(value: unknown): LeftOutChoice {
  const decoded = v.safeParse(LeftOutChoiceSchema, value);
  return decoded.success ? decoded.output : leaveNothingOut;
}

export function leavesNothingOut({ topics, places, months, megabytes }: LeftOutChoice): boolean {
  return topics.length + places.length === 0 && months === null && megabytes === null;
}

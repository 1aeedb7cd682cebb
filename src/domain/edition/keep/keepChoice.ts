import * as v from "valibot";
import { type PlaceId, PlaceIdSchema, type TopicId, TopicIdSchema } from "../../ids";

const limit = v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null);

/**
 * Which texts of a large edition the reader wants on this phone: those of any of these topics or places, of these last
 * months, the newest first up to a size. Without topics and places it is every subject.
 */
const KeepChoiceSchema = v.object({
  topics: v.fallback(v.array(TopicIdSchema), []),
  places: v.fallback(v.array(PlaceIdSchema), []),
  months: limit,
  megabytes: limit,
});
export type KeepChoice = v.InferOutput<typeof KeepChoiceSchema>;

export const keepEverything: KeepChoice = {
  topics: [] as TopicId[],
  places: [] as PlaceId[],
  months: null,
  megabytes: null,
};

/** Never fails: what cannot be read limits nothing, so that no text goes by mistake. */
export function decodeKeepChoice(value: unknown): KeepChoice {
  const decoded = v.safeParse(KeepChoiceSchema, value);
  return decoded.success ? decoded.output : keepEverything;
}

export function isEverything({ topics, places, months, megabytes }: KeepChoice): boolean {
  return topics.length + places.length === 0 && months === null && megabytes === null;
}

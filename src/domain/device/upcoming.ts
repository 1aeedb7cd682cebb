import * as v from "valibot";
import { decode } from "../decode";
import { ProgrammeIdSchema } from "../ids";
import { IsoDaySchema } from "../isoDate";

const UpcomingSchema = v.object({ id: ProgrammeIdSchema, title: v.string(), date: IsoDaySchema });

/** A followed programme with a date to keep: what the front page reminds of before the library is open. */
export type Upcoming = v.InferOutput<typeof UpcomingSchema>;

/** Never fails: what cannot be read is written again with the next change of the library. */
export function decodeUpcoming(stored: unknown): readonly Upcoming[] {
  const list = decode(v.array(UpcomingSchema), stored);
  return list.ok ? list.value : [];
}

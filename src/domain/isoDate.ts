import * as v from "valibot";

/** An existing calendar day, `2020-01-16` (no 30 February). */
export const IsoDaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day like 2020-01-16"),
  v.check((day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  }, "must be a day that exists"),
);

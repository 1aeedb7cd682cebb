import * as v from "valibot";
import { IsoDaySchema } from "../isoDate";

export const PartialDateSchema = v.union(
  [IsoDaySchema, v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)), v.pipe(v.string(), v.regex(/^\d{4}$/))],
  "must be a day, a month or a year that exists: 2020-01-16, 2020-01 or 2020",
);

import * as v from "valibot";

/**
 * Reads by `schema` also what was written when its `key` was called `former`. For what phones and readers keep: a name
 * may change in the code, and nothing that was stored under the old one is lost.
 */
export function acceptFormerKey<T>(
  schema: v.GenericSchema<unknown, T>,
  key: string,
  former: string,
): v.GenericSchema<unknown, T> {
  return v.pipe(
    v.unknown(),
    v.transform((value) => renameKey(value, key, former)),
    schema,
  );
}

function renameKey(value: unknown, key: string, former: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (!Object.hasOwn(value, former) || Object.hasOwn(value, key)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name === former ? key : name, content]));
}

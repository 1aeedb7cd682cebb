import * as v from "valibot";

/** What is wrong with a value from outside: where (`parts[3].sha256`, empty for the whole value) and why. */
export type DecodeIssue = { readonly path: string; readonly reason: string };
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly DecodeIssue[] };

/** Turns a value from outside into a typed one, or says everything that is wrong with it. Never throws. */
export function decode<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Decoded<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, issues: result.issues.map((issue) => ({ path: writePath(issue.path), reason: issue.message })) };
}

function writePath(path: readonly { readonly key?: unknown }[] | undefined): string {
  let written = "";
  for (const { key } of path ?? []) {
    written += typeof key === "number" ? `[${key}]` : `${written ? "." : ""}${String(key)}`;
  }
  return written;
}

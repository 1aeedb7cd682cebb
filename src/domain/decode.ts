import * as v from "valibot";

/** `path` looks like `parts[3].sha256`; empty means the whole value. */
type DecodeIssue = { readonly path: string; readonly reason: string };
type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly DecodeIssue[] };

/** Decodes a value from outside and reports every issue with it. Never throws. */
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

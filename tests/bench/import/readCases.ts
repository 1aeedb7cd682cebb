import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";

/** The cases of one suite, JSON lines, packed or not; none when the folder does not have it. */
export function readCases<T>(folder: string, suite: string, schema: v.GenericSchema<unknown, T>): readonly T[] {
  const file = [`${suite}.jsonl.gz`, `${suite}.jsonl`]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (file === undefined) return [];
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/** Input in base64, because encodings are part of the test. */
export const BytesSchema = v.pipe(
  v.string(),
  v.transform((text) => new Uint8Array(Buffer.from(text, "base64"))),
);

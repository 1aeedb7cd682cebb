import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import type { BenchDocument } from "./engine";

const DocumentSchema = v.object({ id: v.string(), title: v.string(), body: v.string() });
const QuerySchema = v.object({ q: v.string(), rel: v.array(v.string()) });
export type BenchQuery = v.InferOutput<typeof QuerySchema>;

function readLines<T>(file: string, schema: v.GenericSchema<unknown, T>): readonly T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [v.parse(schema, JSON.parse(line))]));
}

export function readDocuments(file: string): readonly BenchDocument[] {
  return readLines(file, DocumentSchema);
}

export function readQueries(file: string): readonly BenchQuery[] {
  return readLines(file, QuerySchema);
}

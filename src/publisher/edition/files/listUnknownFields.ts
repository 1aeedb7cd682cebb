import { isRecord } from "./isRecord";
import type { YamlPath } from "./YamlPath";

export function listUnknownFields(written: unknown, taken: unknown, at: YamlPath = []): readonly YamlPath[] {
  if (Array.isArray(written) && Array.isArray(taken)) {
    return written.flatMap((item: unknown, index) => listUnknownFields(item, taken[index], [...at, index]));
  }
  if (!isRecord(written) || !isRecord(taken)) return [];
  return Object.entries(written).flatMap(([key, inner]) => {
    const path = [...at, key];
    return key in taken ? listUnknownFields(inner, taken[key], path) : [path];
  });
}

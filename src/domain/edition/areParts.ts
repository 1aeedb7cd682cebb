import type { Part } from "./edition";

/**
 * Whether each has the shape that `PartSchema` asks for, at a small part of its time: the rows of an installed edition may
 * name thousands, and every page that starts decodes them in one task. Hashes and paths may be any text: the schema took
 * them when the edition came, and asking a pattern again takes as long as reading the rows.
 */
export function areParts(value: unknown): value is readonly Part[] {
  return Array.isArray(value) && value.every(isPart);
}

function isPart(value: unknown): value is Part {
  if (!isFile(value)) return false;
  const { kind, count, from, to, cuts }: Partial<Record<keyof Part, unknown>> = value;
  const isCounted = typeof kind === "string" && Number.isInteger(count) && Number(count) >= 0;
  return isCounted && isTextOrAbsent(from) && isTextOrAbsent(to) && (cuts === undefined || isFile(cuts));
}

function isFile(value: unknown): value is Pick<Part, "path" | "sha256" | "bytes"> {
  if (typeof value !== "object" || value === null) return false;
  const { path, sha256, bytes }: Partial<Record<keyof Part, unknown>> = value;
  const isNamed = typeof path === "string" && typeof sha256 === "string";
  return isNamed && Number.isInteger(bytes) && Number(bytes) >= 1;
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

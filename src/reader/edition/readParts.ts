import type { GenericSchema } from "valibot";
import { decode } from "../../domain/decode";
import { type Manifest, type Part, ProgrammesPartSchema } from "../../domain/edition/edition";
import type { Programme } from "../../domain/reference/programme";
import { readBytesOfParts, unpackPart } from "../storage";

export function partsOf({ parts }: Manifest, kind: "articles" | "programmes"): readonly Part[] {
  return parts.filter((part) => part.kind === kind);
}

/** The parts of articles that the other edition does not have. */
export function partsOnlyIn(manifest: Manifest, other: Manifest): readonly Part[] {
  const shared = new Set(other.parts.map(({ sha256 }) => sha256));
  return partsOf(manifest, "articles").filter(({ sha256 }) => !shared.has(sha256));
}

/** `undefined`: one of them is not stored, or cannot be read. */
export async function readParts<T>(
  schema: GenericSchema<unknown, T>,
  parts: readonly Part[],
): Promise<readonly T[] | undefined> {
  const stored = await readBytesOfParts(parts.map(({ sha256 }) => sha256));
  if (!stored.ok) return undefined;
  const contents: T[] = [];
  for (const bytes of stored.value) {
    const content = bytes && (await readStoredAs(schema, bytes));
    if (!content) return undefined;
    contents.push(content);
  }
  return contents;
}

export async function readStoredAs<T>(schema: GenericSchema<unknown, T>, bytes: ArrayBuffer): Promise<T | undefined> {
  const unpacked = await unpackPart(bytes);
  const decoded = unpacked.ok ? decode(schema, unpacked.value) : undefined;
  return decoded?.ok ? decoded.value : undefined;
}

export async function readProgrammesOf(manifest: Manifest): Promise<readonly Programme[] | undefined> {
  const read = await readParts(ProgrammesPartSchema, partsOf(manifest, "programmes"));
  return read?.flatMap(({ programmes }) => programmes);
}

import type { Part } from "../../domain/edition/edition";
import { readPartBytes, stagePart } from "../storage";
import { download } from "./download";
import type { EditionSource } from "./editionSource";
import type { Patch } from "./planDelta";
import { type Result, refuse } from "./result";
import { toInstallProblem } from "./toInstallProblem";
import { verifyPart } from "./verifyPart";

type ObtainOptions<T> = {
  readonly source: EditionSource;
  readonly signal: AbortSignal;
  readonly isStored: boolean;
  /** Decompresses and validates; only valid parts are stored. */
  readonly read: (bytes: ArrayBuffer) => Promise<Result<T>>;
  readonly onBytes: (arrived: number) => void;
  readonly patch?: Patch | undefined;
};

export async function obtainPart<T>(part: Part, options: ObtainOptions<T>): Promise<Result<T>> {
  const { signal, isStored, read, onBytes, patch } = options;
  if (isStored) {
    const stored = await readPartBytes(part.sha256);
    const content = stored.ok && stored.value ? await read(stored.value) : undefined;
    if (content?.ok) return content;
  }
  const patched = patch && (await patch({ signal, onBytes }));
  const bytes = patched?.ok ? patched : await fetchWhole(part, options);
  if (!bytes.ok) return bytes;
  const content = await read(bytes.value);
  if (!content.ok) return content;
  const staged = await stagePart(part.sha256, bytes.value);
  return staged.ok ? content : refuse(toInstallProblem(staged.problem, part.bytes));
}

async function fetchWhole<T>(part: Part, { source, signal, onBytes }: ObtainOptions<T>): Promise<Result<ArrayBuffer>> {
  const file = await download(part.path, source, { signal, limitBytes: part.bytes, onBytes });
  return file.ok ? verifyPart(part, file.value) : file;
}

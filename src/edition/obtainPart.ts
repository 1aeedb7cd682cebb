import type { Part } from "../domain/edition/edition";
import { readPartBytes, stagePart } from "../storage";
import { download } from "./download";
import type { EditionSource } from "./editionSource";
import { type Result, refuse } from "./result";
import { toInstallProblem } from "./toInstallProblem";
import { verifyPart } from "./verifyPart";

export type ObtainOptions<T> = {
  readonly source: EditionSource;
  readonly signal: AbortSignal;
  readonly isStored: boolean;
  /** Unpacks and checks; only what passes is kept on the phone. */
  readonly read: (bytes: ArrayBuffer) => Promise<Result<T>>;
  readonly onBytes: (arrived: number) => void;
};

/** A part's content, from the phone when it is there and sound, else from the network and then kept. */
export async function obtainPart<T>(part: Part, options: ObtainOptions<T>): Promise<Result<T>> {
  const { source, signal, isStored, read, onBytes } = options;
  if (isStored) {
    const stored = await readPartBytes(part.sha256);
    const content = stored.ok && stored.value ? await read(stored.value) : undefined;
    if (content?.ok) return content;
  }
  const file = await download(part.path, source, { signal, limitBytes: part.bytes, onBytes });
  if (!file.ok) return file;
  const bytes = await verifyPart(part, file.value);
  if (!bytes.ok) return bytes;
  const content = await read(bytes.value);
  if (!content.ok) return content;
  const staged = await stagePart(part.sha256, bytes.value);
  return staged.ok ? content : refuse(toInstallProblem(staged.problem, part.bytes));
}

import { decode } from "../../../../domain/decode";
import type { Target } from "../../../../domain/library/target";
import { mergeCopies, type WithdrawnCopy, WithdrawnCopySchema } from "../../../../domain/library/withdrawnCopy";
import { type Meta, putMeta } from "./meta";

/*
 * In `meta` and not in a table of their own: that would be a new version of the library's database, which locks out
 * every tab that still runs the application of before.
 */
const PREFIX = "withdrawn-";

/** One that cannot be read stays where it is. */
export async function listCopies({ meta }: Meta): Promise<readonly WithdrawnCopy[]> {
  return (await meta.where("key").startsWith(PREFIX).toArray()).flatMap((row) => readCopyRow(row) ?? []);
}

export async function findCopy({ meta }: Meta, target: Target): Promise<WithdrawnCopy | undefined> {
  return readCopyRow(await meta.get(PREFIX + target));
}

/** Those that are later than what is there. */
export async function putCopies(tables: Meta, copies: readonly WithdrawnCopy[]): Promise<void> {
  for (const copy of copies) {
    const former = await findCopy(tables, copy.target);
    const [kept] = mergeCopies(former ? [former] : [], [copy]);
    if (kept === copy) await putMeta(tables, { key: `${PREFIX}${copy.target}`, copy });
  }
}

export async function dropCopies({ meta }: Meta, targets: readonly Target[]): Promise<void> {
  await meta.bulkDelete(targets.map((target) => PREFIX + target));
}

function readCopyRow(row: unknown): WithdrawnCopy | undefined {
  const copy: unknown = typeof row === "object" && row !== null && "copy" in row ? row.copy : undefined;
  const decoded = decode(WithdrawnCopySchema, copy);
  return decoded.ok ? decoded.value : undefined;
}

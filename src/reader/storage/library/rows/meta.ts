import * as v from "valibot";
import { LIBRARY_KINDS } from "../../../../domain/library/library";
import { TimestampSchema } from "../../../../domain/library/timestamp";
import type { WithdrawnCopy } from "../../../../domain/library/withdrawnCopy";
import type { RawTables } from "./libraryDatabase";

/**
 * Facts about the library itself, by `key`.
 * - `identity`: created once and also kept in the `Canary`, to tell a new library from a lost one.
 * - `backup`: when the reader last saved one, and what was changed since.
 * - `history`: whether reading is recorded. Absent: it is (`isHistoryOn`).
 * - `reserve-…`: space for writes on a full disk (`guards/reserve.ts`).
 * - `withdrawn-…`: what an edition withdrew although the library refers to it (`withdrawn/copyRows.ts`).
 * - `aside-…`: a row that could not be read and had to make room for another (`rows/setAside.ts`).
 */
const schemas = {
  identity: v.object({ key: v.literal("identity"), installId: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)) }),
  backup: v.object({
    key: v.literal("backup"),
    lastBackupAt: v.fallback(v.nullable(TimestampSchema), null),
    changes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  }),
};
export const AsideSchema = v.object({ key: v.string(), kind: v.picklist(LIBRARY_KINDS), row: v.unknown() });

type MetaKey = keyof typeof schemas;
type MetaRecord =
  | { readonly [K in MetaKey]: v.InferOutput<(typeof schemas)[K]> }[MetaKey]
  | { readonly key: "history"; readonly isOn: boolean }
  | { readonly key: `reserve-${number}`; readonly bytes: Blob }
  | { readonly key: `withdrawn-${string}`; readonly copy: WithdrawnCopy }
  | { readonly key: `aside-${string}`; readonly kind: string; readonly row: unknown };

export type Meta = Pick<RawTables, "meta">;

/** `undefined`: there is none. `null`: what is there is not one. */
export async function readIdentity({ meta }: Meta): Promise<string | null | undefined> {
  const record = await meta.get("identity");
  if (record === undefined) return undefined;
  return v.is(schemas.identity, record) ? record.installId : null;
}

export async function readBackupMeta({
  meta,
}: Meta): Promise<{ readonly lastBackupAt: string | null; readonly changes: number }> {
  const decoded = v.safeParse(schemas.backup, await meta.get("backup"));
  return decoded.success ? decoded.output : { lastBackupAt: null, changes: 0 };
}

export async function putMeta({ meta }: Meta, record: MetaRecord): Promise<void> {
  await meta.put(record);
}

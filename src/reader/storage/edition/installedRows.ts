import type { Table } from "dexie";
import * as v from "valibot";
import { decode } from "../../../domain/decode";
import { areParts } from "../../../domain/edition/areParts";
import { AboutPartSchema, ManifestSchema, type Part } from "../../../domain/edition/edition";
import type { InstalledEdition } from "../records";
import { reportDamage } from "./damage";

/** Tells which edition is installed. `told`: of the edition whose alerts were told last. */
type RevisionRecord = {
  readonly key: "revision" | "told";
  readonly revision: string;
  /** Absent where it is `told`. */
  readonly installedAt?: string | undefined;
};

/** Two views of one table. */
export type InstalledTables = {
  readonly state: Table<Readonly<Record<string, unknown>>, string>;
  readonly revision: Table<RevisionRecord, string>;
};

/** The key of the edition's row, and how those begin that have its further parts. */
const KEY = "installed";

/*
 * An edition of a hundred thousand articles has thousands of parts. Read from one row they are one task, too long for a
 * slow phone; rows of some hundred are read with a cursor, each in a task of its own.
 */
const PARTS_PER_ROW = 500;

/** Every screen asks several times. */
let last: InstalledEdition | undefined;

/** Reads the edition's rows only where the small one does not say that they are those read last. */
export async function findInstalled({ state, revision }: InstalledTables): Promise<InstalledEdition | undefined> {
  const now = await revision.get("revision");
  if (last && now && isOf(last, now.installedAt, now.revision)) return last;
  const rows: unknown[] = [];
  await state
    .where("key")
    .startsWith(KEY)
    .each((row) => rows.push(row));
  last = rows.length > 0 ? decodeRows(rows) : undefined;
  return last;
}

/** Within a transaction. */
export async function putInstalled({ state, revision }: InstalledTables, installed: InstalledEdition): Promise<void> {
  const { manifest, installedAt } = installed;
  const [parts = [], ...further] = inRows(manifest.parts);
  const first = { ...installed, key: KEY, manifest: { ...manifest, parts } };
  await state.where("key").startsWith(KEY).delete();
  await state.bulkPut([
    { ...first, furtherRows: further.length },
    ...further.map((some, index) => ({ key: `${KEY} ${String(index).padStart(4, "0")}`, installedAt, parts: some })),
  ]);
  await revision.put({ key: "revision", revision: manifest.revision, installedAt });
}

function inRows(parts: readonly Part[]): readonly (readonly Part[])[] {
  return Array.from({ length: Math.ceil(parts.length / PARTS_PER_ROW) }, (_, row) =>
    parts.slice(row * PARTS_PER_ROW, (row + 1) * PARTS_PER_ROW),
  );
}

const PartsSchema = v.custom<Part[]>(areParts);
const FirstRowSchema = v.object({
  manifest: v.object({ ...ManifestSchema.entries, parts: PartsSchema }),
  manifestTag: v.fallback(v.optional(v.string()), undefined),
  leftOut: v.fallback(v.optional(v.custom<string[]>(areTexts)), undefined),
  about: AboutPartSchema,
  installedAt: v.string(),
  furtherRows: v.number(),
});
const FurtherRowSchema = v.object({ installedAt: v.string(), parts: PartsSchema });

/** `undefined`: rows that cannot be read are as good as none, so the edition is fetched again. */
function decodeRows([row, ...others]: readonly unknown[]): InstalledEdition | undefined {
  const first = decode(FirstRowSchema, row);
  if (!first.ok) return damaged();
  const { furtherRows, manifest, ...installed } = first.value;
  // Several may ask at once at the start.
  if (last && isOf(last, installed.installedAt, manifest.revision)) return last;
  const further = decode(v.pipe(v.array(FurtherRowSchema), v.length(furtherRows)), others);
  if (!further.ok || further.value.some(({ installedAt }) => installedAt !== installed.installedAt)) return damaged();
  const parts = [...manifest.parts, ...further.value.flatMap((some) => some.parts)];
  return { ...installed, manifest: { ...manifest, parts } };
}

function isOf(edition: InstalledEdition, installedAt: string | undefined, revision: string): boolean {
  return installedAt === edition.installedAt && revision === edition.manifest.revision;
}

/** As `areParts`: there may be thousands. */
function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function damaged(): undefined {
  reportDamage();
}

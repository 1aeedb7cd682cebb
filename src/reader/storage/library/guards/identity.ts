import { type Meta, readIdentity } from "../rows/meta";
import { expectedIdentity } from "./canary";

export type Identity = { readonly installId: string; readonly isStored: boolean };

/** `undefined`: this is not the expected library. `null`: there never was one. */
export async function findIdentity(tables: Meta): Promise<Identity | null | undefined> {
  const expected = expectedIdentity();
  const found = await readIdentity(tables);
  // A record that is damaged was there: the database was not cleared, and gets its identity back with the next write.
  if (found === null) return { installId: expected ?? crypto.randomUUID(), isStored: false };
  if (found !== undefined && (expected === undefined || expected === found))
    return { installId: found, isStored: true };
  return expected === undefined ? null : undefined;
}

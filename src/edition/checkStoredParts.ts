import { dropParts, readBytesOfParts, readStoredPartHashes, type Stored } from "../storage";
import { hashBytes } from "./hashBytes";

const READ_AT_ONCE = 16;

/**
 * The parts on this phone that are still what their names say. The others are dropped: they cannot be read, and what is
 * not there is fetched again.
 */
export async function checkStoredParts(): Promise<Stored<ReadonlySet<string>>> {
  const stored = await readStoredPartHashes();
  if (!stored.ok) return stored;
  const hashes = [...stored.value];
  const damaged: string[] = [];
  for (let start = 0; start < hashes.length; start += READ_AT_ONCE) {
    const some = hashes.slice(start, start + READ_AT_ONCE);
    const bytes = await readBytesOfParts(some);
    if (!bytes.ok) return bytes;
    for (const [place, sha256] of some.entries()) {
      const own = bytes.value[place];
      if (!own || (await hashBytes(own)) !== sha256) damaged.push(sha256);
    }
  }
  if (damaged.length === 0) return stored;
  const dropped = await dropParts(damaged);
  return dropped.ok ? { ok: true, value: new Set(hashes.filter((sha256) => !damaged.includes(sha256))) } : dropped;
}

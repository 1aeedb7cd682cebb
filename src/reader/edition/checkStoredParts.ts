import { dropParts, readBytesOfParts, readStoredPartHashes, type Stored } from "../storage";
import { hashBytes } from "./hashBytes";

const READ_AT_ONCE = 16;
/** All of two thousand articles, in a tenth of a second. */
const USUAL_BYTES = 4_000_000;

/**
 * The parts on this phone that are still what their names say. The others are dropped: they cannot be read, and what is
 * not there is fetched again. Of a large edition some are looked at each time, others the next time: all of a hundred
 * thousand articles would be 200 MB at each start, and whoever meets a damaged one has everything looked at.
 */
export async function checkStoredParts(limitBytes = USUAL_BYTES): Promise<Stored<ReadonlySet<string>>> {
  const stored = await readStoredPartHashes();
  if (!stored.ok) return stored;
  const hashes = [...stored.value];
  const first = Math.floor(Math.random() * hashes.length);
  const inTurn = [...hashes.slice(first), ...hashes.slice(0, first)];
  const damaged: string[] = [];
  let checkedBytes = 0;
  for (let start = 0; start < inTurn.length && checkedBytes < limitBytes; start += READ_AT_ONCE) {
    const some = inTurn.slice(start, start + READ_AT_ONCE);
    const bytes = await readBytesOfParts(some);
    if (!bytes.ok) return bytes;
    for (const [place, sha256] of some.entries()) {
      const own = bytes.value[place];
      checkedBytes += own?.byteLength ?? 0;
      if (!own || (await hashBytes(own)) !== sha256) damaged.push(sha256);
    }
  }
  if (damaged.length === 0) return stored;
  const dropped = await dropParts(damaged);
  return dropped.ok ? { ok: true, value: new Set(hashes.filter((sha256) => !damaged.includes(sha256))) } : dropped;
}

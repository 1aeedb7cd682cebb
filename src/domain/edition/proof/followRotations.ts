import type { Rotation } from "./proof";

/**
 * `rotations` are in the order in which they were announced, those that the phone has known longest first. A key that
 * has named its successor announces nothing any more, so whoever steals it later cannot name another.
 */
export async function followRotations(
  keys: readonly string[],
  rotations: readonly Rotation[],
  isSigned: (rotation: Rotation) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const trusted = new Set(keys);
  const retired = new Set<string>();
  for (const rotation of rotations) {
    const { from, to } = rotation;
    if (!trusted.has(from) || retired.has(to) || !(await isSigned(rotation))) continue;
    trusted.delete(from);
    retired.add(from);
    trusted.add(to);
  }
  return trusted;
}

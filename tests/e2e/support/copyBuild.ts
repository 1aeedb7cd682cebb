import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type BuildCopy = { readonly root: string; readonly remove: () => Promise<void> };

/** A build whose files a test may change. */
export async function copyBuild(dist: string): Promise<BuildCopy> {
  const root = await mkdtemp(join(tmpdir(), "build-"));
  await cp(dist, root, { recursive: true });
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyFolder } from "../../support/copyFolder";

export type BuildCopy = { readonly root: string; readonly remove: () => Promise<void> };

/** A build whose files a test may change. */
export async function copyBuild(dist: string): Promise<BuildCopy> {
  const root = await mkdtemp(join(tmpdir(), "build-"));
  copyFolder(dist, root);
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { copyFolder } from "../../support/copyFolder";

/** Puts a build in place of the one that is served from `root`, whose files are gone then: no host keeps them. */
export async function publishBuild(dist: string, root: string): Promise<void> {
  for (const name of await readdir(root)) await rm(join(root, name), { recursive: true });
  copyFolder(dist, root);
}

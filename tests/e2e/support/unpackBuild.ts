import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import * as v from "valibot";
import type { BuildCopy } from "./copyBuild";

const fixtures = join(import.meta.dirname, "../../fixtures");
const ListSchema = v.array(v.tuple([v.string(), v.number()]));

/** A build that `fixtures/packBuild.ts` packed, as a folder that a test may change. */
export async function unpackBuild(name: string): Promise<BuildCopy> {
  const all = brotliDecompressSync(await readFile(join(fixtures, name)));
  let at = all.indexOf("\n") + 1;
  const list = v.parse(ListSchema, JSON.parse(all.subarray(0, at).toString()));
  const root = await mkdtemp(join(tmpdir(), "build-"));
  for (const [path, bytes] of list) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), all.subarray(at, at + bytes));
    at += bytes;
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

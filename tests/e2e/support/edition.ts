import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../../src/domain/edition/edition";
import { decodeManifest } from "../../../src/reader/edition/decodeManifest";
import type { TestServer } from "../../support/server";

/** What a build, or a folder like one, publishes. */
export function readManifest(dist: string): Manifest {
  const manifest = decodeManifest(JSON.parse(readFileSync(join(dist, "edition/manifest.json"), "utf8")));
  if (!manifest.ok) throw new Error(`The manifest in ${dist} is not one: ${JSON.stringify(manifest.problem)}`);
  return manifest.value;
}

/** Names of the parts that a server was asked for, each request one, in order. */
export function partsAskedFor({ requests }: TestServer): readonly string[] {
  return requests.flatMap(({ path }) => /\/edition\/([^/]+\.part)$/.exec(path)?.[1] ?? []);
}

/** Names of the parts that a server, or several after each other, sent to their last byte. */
export function partsSent(manifest: Manifest, ...servers: readonly TestServer[]): ReadonlySet<string> {
  const sent = servers
    .flatMap(({ requests }) => requests)
    .filter(({ path, bytes, status }) => {
      const part = manifest.parts.find((candidate) => path.endsWith(`/edition/${candidate.path}`));
      return part !== undefined && status === 200 && bytes === part.bytes;
    });
  return new Set(sent.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)));
}

import { gunzipSync } from "node:zlib";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";

/** What the parts of a kind hold, as a phone reads them. */
export function unpackParts(edition: CompiledEdition, kind: string): readonly unknown[] {
  return edition.manifest.parts
    .filter((part) => part.kind === kind)
    .map(({ path }): unknown => JSON.parse(gunzipSync(edition.parts.get(path) ?? "").toString()));
}

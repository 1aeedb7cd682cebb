import type { CompiledEdition } from "../../edition/compile/CompiledEdition";

/** A build for another host names its address in `SITE_URL`. */
export function applyEnvironment(edition: CompiledEdition): CompiledEdition {
  const { SITE_URL } = process.env;
  return SITE_URL ? { ...edition, siteUrl: SITE_URL } : edition;
}

import { securityHeaders } from "./securityHeaders";

/** Headers for the addresses that a pattern matches; `*` stands for any characters. */
export type HeaderRule = { readonly pattern: string; readonly headers: Readonly<Record<string, string>> };

const forever = { "Cache-Control": "public, max-age=31536000, immutable" };
/** May be kept, and is checked with the server (`ETag`) before each use. */
const revalidated = { "Cache-Control": "no-cache" };

/**
 * What a host should send with this build. Patterns that set the same header never overlap: some hosts would then
 * send both values. `base` starts and ends with `/`.
 */
export function headerRules(base: string): readonly HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: securityHeaders },
    // Named after their content.
    { pattern: `${base}assets/*`, headers: forever },
    { pattern: `${base}edition/*.part`, headers: forever },
    // A phone must never learn late that there is something new.
    { pattern: `${base}sw.js`, headers: revalidated },
    { pattern: `${base}manifest.webmanifest`, headers: revalidated },
    { pattern: `${base}edition/manifest.json`, headers: revalidated },
  ];
}

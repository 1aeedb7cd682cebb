import { securityHeaders } from "./securityHeaders";

/** `*` in the pattern stands for any characters. */
export type HeaderRule = { readonly pattern: string; readonly headers: Readonly<Record<string, string>> };

const forever = { "Cache-Control": "public, max-age=31536000, immutable" };
/** May be cached, but is revalidated (`ETag`) before each use. */
const revalidated = { "Cache-Control": "no-cache" };

/**
 * Headers a host should send with this build. Patterns that set the same header never overlap: some hosts would then
 * send both values. `base` starts and ends with `/`.
 */
export function headerRules(base: string): readonly HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: securityHeaders },
    // Content-hashed names.
    { pattern: `${base}assets/*`, headers: forever },
    { pattern: `${base}edition/*.part`, headers: forever },
    // A stale service worker would delay every update.
    { pattern: `${base}sw.js`, headers: revalidated },
    { pattern: `${base}manifest.webmanifest`, headers: revalidated },
    { pattern: `${base}edition/manifest.json`, headers: revalidated },
  ];
}

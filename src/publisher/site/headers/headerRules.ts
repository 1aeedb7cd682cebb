import { securityHeaders } from "./securityHeaders";

/** `*` in the pattern stands for any characters. */
export type HeaderRule = { readonly pattern: string; readonly headers: Readonly<Record<string, string>> };

const forever = { "Cache-Control": "public, max-age=31536000, immutable" };
/** May be cached, but is revalidated (`ETag`) before each use. */
const revalidated = { "Cache-Control": "no-cache" };

/** Patterns that set the same header never overlap, because some hosts would send both values. */
export function headerRules(base: string): readonly HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: securityHeaders },
    { pattern: `${base}assets/*`, headers: forever },
    { pattern: `${base}edition/*.part`, headers: forever },
    { pattern: `${base}sw.js`, headers: revalidated },
    { pattern: `${base}manifest.webmanifest`, headers: revalidated },
    { pattern: `${base}edition/manifest.json`, headers: revalidated },
  ];
}

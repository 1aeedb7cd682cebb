import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../chunks/integrity";

/**
 * Gives every script and style that pages name its hash. What those load later has its hash in the service worker, which
 * verifies all of it: an import map with hashes would be an inline script that changes with every build, and headers are
 * written by hand.
 */
export function addIntegrity(outDir: string, base: string): (html: string) => string {
  const known = new Map<string, string>();
  const hashFile = (file: string): string => {
    const hash = known.get(file) ?? hashOf(readFileSync(join(outDir, file)));
    known.set(file, hash);
    return hash;
  };
  return (html) =>
    html.replace(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g, (tag, address: string) => {
      return `${tag} integrity="${hashFile(address.slice(base.length))}"`;
    });
}

import { RELATED_KIND } from "../article/related";
import { SEARCH_KIND } from "../search/index/searchKind";
import { INVENTORY_KIND } from "./changes/inventory";
import { type Manifest, type Part, REFERENCE_KINDS, SHELF_KIND } from "./edition";

const KNOWN_KINDS: readonly string[] = [
  "about",
  "articles",
  SHELF_KIND,
  INVENTORY_KIND,
  RELATED_KIND,
  SEARCH_KIND,
  ...REFERENCE_KINDS,
];

/**
 * Parts of kinds unknown to this version stay on the server, and those that the reader's choice leaves out (`leftOut`, by
 * SHA-256).
 */
export function listNeededParts({ parts }: Manifest, leftOut: Iterable<string> = []): readonly Part[] {
  const left = new Set(leftOut);
  return parts.filter(({ kind, sha256 }) => KNOWN_KINDS.includes(kind) && !left.has(sha256));
}

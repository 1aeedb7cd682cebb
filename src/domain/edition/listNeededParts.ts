import { RELATED_KIND } from "../article/related";
import { SEARCH_KIND } from "../search/index/searchKind";
import { TERM_TABLE_KIND } from "../search/pages/termTableKind";
import { INVENTORY_KIND } from "./changes/inventory";
import { type Part, REFERENCE_KINDS, SHELF_KIND } from "./edition";

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
 * SHA-256), with the segments of the index that have nothing else, where a search can ask the network instead.
 */
export function listNeededParts(
  { parts }: { readonly parts: readonly Part[] },
  leftOut: Iterable<string> = [],
): readonly Part[] {
  const left = new Set(leftOut);
  const isLeft = ({ sha256 }: Part) => left.has(sha256);
  const kept = parts.filter((part) => part.kind === "articles" && !isLeft(part));
  const canAsk = parts.some(({ kind }) => kind === TERM_TABLE_KIND);
  const hasKept = ({ from, to }: Part) =>
    from === undefined || to === undefined || kept.some((one) => (one.from ?? "") <= to && from <= (one.to ?? ""));
  return parts.filter(
    (part) =>
      KNOWN_KINDS.includes(part.kind) && !isLeft(part) && (!canAsk || part.kind !== SEARCH_KIND || hasKept(part)),
  );
}

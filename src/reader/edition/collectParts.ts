import { RELATED_KIND } from "../../domain/article/related";
import { INVENTORY_KIND } from "../../domain/edition/changes/inventory";
import { type AboutPart, isReferenceKind, type Part } from "../../domain/edition/edition";
import { SEARCH_KIND } from "../../domain/search/index/searchKind";
import type { HeadlinePage } from "../storage";
import { createCrossCheck } from "./createCrossCheck";
import type { EditionSource } from "./editionSource";
import { mapConcurrently } from "./mapConcurrently";
import { obtainPart } from "./obtainPart";
import type { Delta } from "./planDelta";
import { readAboutPart, readArticlesPart, readReferencePart, readRelatedPart } from "./readPart";
import { type Result, refuse } from "./result";
import type { ProgressTracker } from "./trackProgress";

/** `newPages`: headlines of article parts of which the phone has none, or none that are sound. */
type CollectedParts = { readonly about: AboutPart; readonly newPages: readonly HeadlinePage[] };

/** As many as a browser asks of one host, and two more that are being read or stored meanwhile. */
const DOWNLOADS_AT_ONCE = 8;

export async function collectParts(
  delta: Delta,
  pages: readonly HeadlinePage[],
  { signal, ...source }: EditionSource & { readonly signal: AbortSignal },
  progress: ProgressTracker,
): Promise<Result<CollectedParts>> {
  const obtain = <T>(part: Part, abort: AbortSignal, read: (bytes: ArrayBuffer) => Promise<Result<T>>) =>
    obtainPart(part, {
      source,
      signal: abort,
      isStored: !delta.missing.has(part),
      read,
      onBytes: progress.bytesArrived,
      patch: delta.patches.get(part),
    });

  const articleParts = delta.needed.filter((part) => part.kind === "articles");

  const [aboutPart] = delta.needed.filter((part) => part.kind === "about");
  if (!aboutPart) return refuse({ kind: "not-an-edition", path: "", reason: "no part of kind about" });
  const about = await obtain(aboutPart, signal, (bytes) => readAboutPart(aboutPart, bytes));
  if (!about.ok) return about;
  progress.partDone(aboutPart);

  const shown = [...delta.leftOut.values()].reduce((sum, { headlines }) => sum + headlines.length, 0);
  const articleCount = articleParts.reduce((sum, { count }) => sum + count, shown);
  for (const part of delta.needed.filter(({ kind }) => kind === RELATED_KIND)) {
    const related = await obtain(part, signal, (bytes) => readRelatedPart(part, articleCount, bytes));
    if (!related.ok) return related;
    progress.partDone(part);
  }

  const seen = new Set<string>();
  for (const part of delta.needed) {
    const { kind } = part;
    if (!isReferenceKind(kind)) continue;
    const reference = await obtain(part, signal, (bytes) => readReferencePart(part, kind, seen, bytes));
    if (!reference.ok) return reference;
    progress.partDone(part);
  }

  const crossCheck = createCrossCheck(about.value);
  const installed = new Map(pages.map((page) => [page.sha256, page]));
  const newPages: HeadlinePage[] = [];
  const collected = await mapConcurrently(articleParts, DOWNLOADS_AT_ONCE, signal, async (part, abort) => {
    // On a full disk a part may have been evicted while its headlines were kept.
    const page = delta.missing.has(part) ? undefined : installed.get(part.sha256);
    if (page) return withoutValue(crossCheck(part, page));
    const read = await obtain(part, abort, async (bytes) => {
      const fresh = await readArticlesPart(part, bytes);
      return fresh.ok ? crossCheck(part, fresh.value) : fresh;
    });
    if (!read.ok) return read;
    newPages.push(read.value);
    progress.partDone(part);
    return withoutValue(read);
  });
  if (!collected.ok) return collected;
  for (const [sha256, page] of delta.leftOut) {
    const checked = crossCheck({ path: sha256 }, page);
    if (!checked.ok) return checked;
    if (!installed.has(sha256)) newPages.push(page);
  }

  // Segments are not decoded: a search reads them in place and tolerates corrupt bytes. Nor is an inventory, which may be wrong at no
  // cost: nothing is counted then.
  const segments = [...delta.missing].filter(({ kind }) => kind === SEARCH_KIND || kind === INVENTORY_KIND);
  const indexed = await mapConcurrently(segments, DOWNLOADS_AT_ONCE, signal, async (part, abort) => {
    const read = await obtain(part, abort, async () => ({ ok: true, value: undefined }));
    if (read.ok) progress.partDone(part);
    return read;
  });
  return indexed.ok ? { ok: true, value: { about: about.value, newPages } } : indexed;
}

function withoutValue(result: Result<unknown>): Result<void> {
  return result.ok ? { ok: true, value: undefined } : result;
}

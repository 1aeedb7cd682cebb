import type { LibraryIndex } from "../../domain/library/indexLibrary";
import { createSearcher, type Searcher } from "../../domain/search/createSearcher";
import { openSegment, type Segment } from "../../domain/search/index/openSegment";
import { SEARCH_KIND } from "../../domain/search/index/searchKind";
import { type InstalledEdition, readBytesOfParts, watchInstalledEdition } from "../storage";
import { buildLibrarySegment, createLibraryIndexCache } from "./libraryIndex";

export type Index = { readonly searcher: Searcher; readonly library: LibraryIndex };

type IndexCache = { readonly read: () => Promise<Index> };

/** Follows the storage when another edition is installed; the reader's own segment is rebuilt at the next search. */
export function createIndexCache(): IndexCache {
  const library = createLibraryIndexCache();
  let ofEdition: Promise<readonly Segment[]> | undefined;
  let current:
    | { readonly segments: readonly Segment[]; readonly library: LibraryIndex; readonly index: Index }
    | undefined;

  function openEdition(): Promise<readonly Segment[]> {
    return new Promise((resolve) => {
      let bySha256: ReadonlyMap<string, Segment> = new Map();
      let isFirst = true;
      const open = async (edition: InstalledEdition | null): Promise<readonly Segment[]> => {
        bySha256 = await openSegments(edition, bySha256);
        return [...bySha256.values()];
      };
      watchInstalledEdition().subscribe({
        next(edition) {
          const opening = open(edition);
          if (isFirst) resolve(opening);
          else ofEdition = opening;
          isFirst = false;
        },
        // Then nothing of the edition is found, and the screen reports the storage problem itself.
        failed: () => resolve([]),
      });
    });
  }

  return {
    async read() {
      ofEdition ??= openEdition();
      const [segments, records] = await Promise.all([ofEdition, library.read()]);
      if (current?.segments !== segments || current.library !== records) {
        const librarySegment = buildLibrarySegment(records);
        const searcher = createSearcher(librarySegment ? [librarySegment, ...segments] : segments);
        current = { segments, library: records, index: { searcher, library: records } };
      }
      return current.index;
    },
  };
}

async function openSegments(
  edition: InstalledEdition | null,
  open: ReadonlyMap<string, Segment>,
): Promise<ReadonlyMap<string, Segment>> {
  const wanted = edition?.manifest.parts.filter(({ kind }) => kind === SEARCH_KIND).map(({ sha256 }) => sha256) ?? [];
  const missing = wanted.filter((sha256) => !open.has(sha256));
  const read = await readBytesOfParts(missing);
  const bytes = new Map(missing.map((sha256, index) => [sha256, read.ok ? read.value[index] : undefined]));
  const opened = wanted.flatMap((sha256): [string, Segment][] => {
    const buffer = bytes.get(sha256);
    const segment = open.get(sha256) ?? (buffer ? openSegment(buffer) : undefined);
    return segment ? [[sha256, segment]] : [];
  });
  return new Map(opened);
}

import { createSearcher, type Searcher } from "../domain/search/createSearcher";
import { openSegment, type Segment } from "../domain/search/index/openSegment";
import { SEARCH_KIND } from "../domain/search/index/searchKind";
import { type InstalledEdition, readBytesOfParts, watchInstalledEdition } from "../storage";
import { type KeptLibrary, keepLibrary } from "./keepLibrary";
import { packOwn } from "./packOwn";

export type Index = { readonly searcher: Searcher; readonly library: KeptLibrary };

/** The index as it is now: of the edition that is installed, and of what the reader has written. */
export type KeptIndex = { readonly read: () => Promise<Index> };

/**
 * Opens the segments of the installed edition, and again those that another edition brings, without being told: the
 * storage tells. The reader's own is packed anew at the first search after it changed.
 */
export function keepIndex(): KeptIndex {
  const library = keepLibrary();
  let ofEdition: Promise<readonly Segment[]> | undefined;
  let current:
    | { readonly segments: readonly Segment[]; readonly library: KeptLibrary; readonly index: Index }
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
        // Then nothing of the edition is found, and the screen says why by itself.
        failed: () => resolve([]),
      });
    });
  }

  return {
    async read() {
      ofEdition ??= openEdition();
      const [segments, own] = await Promise.all([ofEdition, library.read()]);
      if (current?.segments !== segments || current.library !== own) {
        const ownSegment = packOwn(own);
        const searcher = createSearcher(ownSegment ? [ownSegment, ...segments] : segments);
        current = { segments, library: own, index: { searcher, library: own } };
      }
      return current.index;
    },
  };
}

/** By SHA-256, in the manifest's order. Those that are open already stay open. */
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

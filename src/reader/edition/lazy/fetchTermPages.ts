import type { Part } from "../../../domain/edition/edition";
import { openSegment } from "../../../domain/search/index/openSegment";
import type { Memory } from "../../../domain/search/index/topDocuments";
import {
  type PageReader,
  type TermPage,
  type TermTable,
  TermTableSchema,
} from "../../../domain/search/pages/termTable";
import { download } from "../download";
import type { EditionSource } from "../editionSource";
import { readStoredAs } from "../readParts";
import { verifyPart } from "../verifyPart";

type File = Pick<Part, "sha256" | "bytes">;
type Source = EditionSource & { readonly signal: AbortSignal };

/** Pages of terms that were fetched and verified, by hash. */
export type FetchedPages = Memory<ArrayBuffer>;

/** Pages are verified like parts, of which the manifest names the first table and each table the next files. Nothing is stored. */
export function fetchTermPages(fetched: FetchedPages, source: Source): PageReader {
  const running = new Map<string, Promise<ArrayBuffer | undefined>>();
  const fetchOnce = (file: File): Promise<ArrayBuffer | undefined> => {
    const bytes = running.get(file.sha256) ?? fetchFile(file, fetched, source);
    running.set(file.sha256, bytes);
    return bytes;
  };
  return {
    async readTable(page: TermPage): Promise<TermTable | undefined> {
      const bytes = await fetchOnce(page);
      return bytes && readStoredAs(TermTableSchema, bytes);
    },
    async readPage(page) {
      const bytes = await fetchOnce(page);
      return bytes && openSegment(bytes);
    },
  };
}

async function fetchFile(
  { sha256, bytes }: File,
  fetched: FetchedPages,
  { signal, ...source }: Source,
): Promise<ArrayBuffer | undefined> {
  const known = fetched.get(sha256);
  if (known) return known;
  const path = `${sha256.slice(0, 16)}.part`;
  const file = await download(path, source, { signal, limitBytes: bytes });
  const verified = file.ok ? await verifyPart({ path, sha256, bytes }, file.value) : undefined;
  if (!verified?.ok) return undefined;
  fetched.set(sha256, verified.value);
  return verified.value;
}

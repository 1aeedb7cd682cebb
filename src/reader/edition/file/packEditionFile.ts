import { HEAD_BYTES, type Selection, writeHead } from "./fileFormat";

/** What a browser shows of the file is text, so that a phone lets it be shared (Chromium shares no other endings). */
const TYPE = "text/html";

type PackedFile = { readonly path: string; readonly content: Blob };

/** `page` ends where data may begin. Blobs are put together without being read. */
export function packEditionFile(page: Blob, files: readonly PackedFile[], selection?: Selection): Blob {
  const names = files.map(({ path, content }) => ({ path, bytes: content.size }));
  const { articles, programmes } = selection ?? {};
  const chosen = { selection: articles, programmes: programmes?.length ? programmes : undefined };
  const table = new Blob([JSON.stringify({ files: names, ...chosen })]);
  const head = writeHead(HEAD_BYTES + page.size, table.size);
  return new Blob([head, page, table, ...files.map(({ content }) => content)], { type: TYPE });
}

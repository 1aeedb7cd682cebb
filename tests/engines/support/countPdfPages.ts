import { inflateSync } from "node:zlib";

/** Firefox packs what describes the pages, Chromium does not. */
export function countPdfPages(pdf: Buffer): number {
  const text = pdf.toString("latin1");
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm.*?stream\r?\n(.*?)endstream/gs)].map(([, bytes = ""]) =>
    inflateSync(Buffer.from(bytes, "latin1"), { finishFlush: 2 }).toString("latin1"),
  );
  return [text, ...packed].join("\n").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

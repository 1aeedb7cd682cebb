import * as v from "valibot";
import { PartSchema } from "../../../domain/edition/edition";
import { type ArticleId, ArticleIdSchema, type ProgrammeId, ProgrammeIdSchema } from "../../../domain/ids";
import { MANIFEST_PATH } from "../decodeManifest";

/*
 * An edition in one file (`README.md`): a page that any browser shows, and behind it the files of the edition as their
 * publisher made them. This is what stands around those.
 */

const VERSION = 1;
/** Of the first line. */
export const HEAD_BYTES = 64;
/** A hundred thousand articles take 1 MB. */
export const MAX_TABLE_BYTES = 4 * 1024 * 1024;

const byteCount = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Names and lengths of the files, which follow each other in this order and end the whole. */
export const FileTableSchema = v.object({
  files: v.pipe(
    v.array(v.object({ path: v.union([v.literal(MANIFEST_PATH), PartSchema.entries.path]), bytes: byteCount })),
    v.check((files) => new Set(files.map(({ path }) => path)).size === files.length, "must not name a file twice"),
  ),
  /** Of articles that somebody chose: the file has their parts only, and is not an edition. */
  selection: v.optional(v.array(ArticleIdSchema)),
  /** Programmes beside them. An application of before shows the articles alone. */
  programmes: v.optional(v.array(ProgrammeIdSchema)),
});

/** What somebody chose out of an edition, in this order. */
export type Selection = { readonly articles: readonly ArticleId[]; readonly programmes: readonly ProgrammeId[] };

type FileHead =
  | { readonly version: "known"; readonly tableAt: number; readonly tableBytes: number }
  | { readonly version: "newer"; readonly format: number };

export function writeHead(tableAt: number, tableBytes: number): string {
  const [format, at, bytes] = [pad(VERSION, 2), pad(tableAt, 12), pad(tableBytes, 12)];
  return `<!doctype html><!--edition-file ${format} ${at} ${bytes}-->\n`;
}

/** `undefined`: this is another kind of file. */
export function readHead(text: string): FileHead | undefined {
  const format = Number(/^<!doctype html><!--edition-file (\d{2}) /.exec(text)?.[1] ?? 0);
  if (format > VERSION) return { version: "newer", format };
  const [, at, bytes] = /^.{35}(\d{12}) (\d{12})-->\n$/.exec(text) ?? [];
  if (format < VERSION || at === undefined) return undefined;
  return { version: "known", tableAt: Number(at), tableBytes: Number(bytes) };
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

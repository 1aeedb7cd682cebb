import { decode } from "../../../domain/decode";
import type { InstallProblem } from "../../../domain/edition/installProblem";
import { parseJson } from "../parseJson";
import { type Result, refuse } from "../result";
import { FileTableSchema, HEAD_BYTES, MAX_TABLE_BYTES, readHead, type Selection } from "./fileFormat";

export type EditionFile = {
  /** Slices of the file by name: nothing of them was read. */
  readonly files: ReadonlyMap<string, Blob>;
  /** Absent: the whole edition. */
  readonly selection: Selection | undefined;
};

/** Reads what stands around the edition and believes none of it: the files are verified like a server's. Never rejects. */
export async function openEditionFile(file: Blob): Promise<Result<EditionFile>> {
  try {
    return await open(file);
  } catch {
    // It was taken away with its stick, or has changed since it was chosen.
    return refuse({ kind: "unreachable" });
  }
}

async function open(file: Blob): Promise<Result<EditionFile>> {
  const head = readHead(await file.slice(0, HEAD_BYTES).text());
  if (!head) return notAFile("no first line of one");
  if (head.version === "newer") return refuse({ kind: "newer-format", format: head.format });

  const { tableAt, tableBytes } = head;
  if (tableAt < HEAD_BYTES || tableBytes > MAX_TABLE_BYTES) return notAFile("no room for a table");
  const filesAt = tableAt + tableBytes;
  if (file.size < filesAt) return refuse(cutShort(filesAt, file.size));
  const table = decode(FileTableSchema, parseJson(await file.slice(tableAt, filesAt).text()));
  if (!table.ok) return notAFile("no table");

  const files = new Map<string, Blob>();
  let at = filesAt;
  for (const { path, bytes } of table.value.files) {
    files.set(path, file.slice(at, at + bytes));
    at += bytes;
  }
  if (file.size < at) return refuse(cutShort(at, file.size));
  if (file.size > at) return notAFile("more than its table says");
  const { selection: articles, programmes = [] } = table.value;
  return { ok: true, value: { files, selection: articles && { articles, programmes } } };
}

function notAFile(reason: string): Result<never> {
  return refuse({ kind: "not-an-edition", path: "", reason });
}

function cutShort(expectedBytes: number, receivedBytes: number): InstallProblem {
  return { kind: "truncated", path: "", expectedBytes, receivedBytes };
}

import type { IncomingMessage } from "node:http";
import type { Fault } from "./fault";
import type { Encoding, ServedFile } from "./servedFiles";

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/** Sends the best encoding that the client accepts, a range of the file, or a 304 when it has the file already. */
export async function answerFile(
  request: IncomingMessage,
  file: ServedFile,
  fault: Fault | undefined,
  normalStatus: number,
): Promise<Answer> {
  const status = fault?.status ?? normalStatus;
  if (fault?.alter) {
    const altered = fault.alter(await file.encode("identity"));
    const body = typeof altered === "string" ? new TextEncoder().encode(altered) : altered;
    return { status, headers: { "Content-Type": file.type, ...fault.headers }, body };
  }
  const encoding = chooseEncoding(request.headers["accept-encoding"], file.encodings);
  const tag = `"${file.tag}-${encoding}"`;
  const headers = {
    "Content-Type": file.type,
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    ...(file.encodings.length > 1 ? { Vary: "Accept-Encoding" } : {}),
    ETag: tag,
    ...fault?.headers,
  };
  const known = (request.headers["if-none-match"] ?? "").split(/\s*,\s*/).map((name) => name.replace(/^W\//, ""));
  if (status === 200 && known.includes(tag)) return { status: 304, headers, body: new Uint8Array() };
  const body = await file.encode(encoding);
  const range = status === 200 && file.encodings.length === 1 ? readRange(request.headers.range, body) : undefined;
  if (!range) return { status, headers, body };
  const { from, to } = range;
  const partial = { ...headers, "Content-Range": `bytes ${from}-${to - 1}/${body.byteLength}` };
  return { status: 206, headers: partial, body: body.subarray(from, to) };
}

/** One range with both ends; whoever asks otherwise gets the whole file, as HTTP allows. */
function readRange(
  header: string | undefined,
  { byteLength }: Uint8Array,
): { readonly from: number; readonly to: number } | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(header ?? "") ?? [];
  const [from, to] = [Number(first), Math.min(Number(last) + 1, byteLength)];
  return from < to ? { from, to } : undefined;
}

export function answerEmpty(status: number, headers: Readonly<Record<string, string>>): Answer {
  return { status, headers, body: new Uint8Array() };
}

function chooseEncoding(accepted: string | undefined, offered: readonly Encoding[]): Encoding {
  const named = (accepted ?? "")
    .split(",")
    .map((entry) => entry.trim().split(/\s*;\s*/))
    .filter(([, quality]) => !/^q=0(?:\.0*)?$/.test(quality ?? ""))
    .map(([name]) => name);
  return offered.find((encoding) => named.includes(encoding)) ?? "identity";
}

import type { IncomingMessage } from "node:http";

export const MAX_BODY = 64 * 1024;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly message: string };

/** JSON, and only what says that it is: a form of another page cannot. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (!/^application\/json(?:;|$)/.test(request.headers["content-type"] ?? ""))
    return { ok: false, status: 415, message: "The desk reads only JSON." };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY) return { ok: false, status: 413, message: "This is more than the desk reads." };
    chunks.push(bytes);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    return { ok: true, value };
  } catch {
    return { ok: false, status: 400, message: "This is no JSON." };
  }
}

import type { ServerResponse } from "node:http";
import type { Answer } from "./answer";
import type { Fault } from "./fault";

export async function sendAnswer(
  response: ServerResponse,
  method: string,
  { status, headers, body }: Answer,
  fault: Fault | undefined,
): Promise<number> {
  const length = status === 304 ? {} : { "Content-Length": String(body.byteLength) };
  response.writeHead(status, { ...headers, ...length });
  const sent = method === "HEAD" || status === 304 ? new Uint8Array() : body;
  const cut = fault?.cutAfterBytes ?? Number.POSITIVE_INFINITY;
  const limit = typeof cut === "number" ? cut : cut(sent.byteLength);
  if (limit >= sent.byteLength) {
    response.end(sent);
    return sent.byteLength;
  }
  response.flushHeaders();
  if (limit > 0) await new Promise<void>((written) => response.write(sent.subarray(0, limit), () => written()));
  response.destroy();
  return limit;
}

import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export type Refused = { readonly status: 401 | 403; readonly message: string };

type Asked = { readonly path: string; readonly headers: IncomingHttpHeaders };

/**
 * Whether a request comes from the desk's own page. Any page that a browser shows may send requests to this computer,
 * also by a name of its own that leads here: so the name has to be ours, the page ours, and the token the one that only
 * the terminal showed.
 */
export function guard({ path, headers }: Asked, port: number, token: string): Refused | undefined {
  const host = headers.host ?? "";
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return { status: 403, message: "The desk answers only to 127.0.0.1 and localhost." };
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, message: "The desk answers only to its own page." };
  if (!path.startsWith("/api/")) return undefined;
  if (site !== undefined && site !== "same-origin")
    return { status: 403, message: "The desk answers only to its own page." };
  const given = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  if (given === undefined || !isSame(given, token))
    return { status: 401, message: "The desk was started anew: open the address that its terminal shows." };
  return undefined;
}

/** In the same time, however much of it is right. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

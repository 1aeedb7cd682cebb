import { type LookupAddress, lookup } from "node:dns";
import { type ClientRequest, type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { FetchFailure } from "./FetchFailure";
import { isPrivateAddress } from "./isPrivateAddress";
import { readBody } from "./readBody";

export type Limits = {
  readonly allowPrivate: boolean;
  /** Of the unpacked answer. */
  readonly maxBytes: number;
  /** Of silence, and of all of it. */
  readonly silenceMs: number;
  readonly totalMs: number;
};

export type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly bytes: Uint8Array;
};

export const USER_AGENT = "EnPocheImport/1 (+offline edition; obeys robots.txt)";

/** One request, without redirects. The address is looked up here, so that what is checked is what is connected to. */
export function request(url: URL, headers: Readonly<Record<string, string>>, limits: Limits): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !limits.allowPrivate && isPrivateAddress(host)) return Promise.reject(refusePrivate(url));
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(
      () =>
        fail(new FetchFailure(`${url.host} did not finish within ${limits.totalMs / 1000} s.`, { isPassing: true })),
      limits.totalMs,
    );
    let sent: ClientRequest | undefined;
    const fail = (error: unknown) => {
      clearTimeout(deadline);
      sent?.destroy();
      reject(explain(error, url));
    };
    const send = url.protocol === "https:" ? requestSecure : requestPlain;
    sent = send(
      url,
      {
        headers: { "User-Agent": USER_AGENT, "Accept-Encoding": "gzip, br, deflate", Accept: "*/*", ...headers },
        timeout: limits.silenceMs,
        lookup: guardedLookup(url, limits.allowPrivate),
        maxHeaderSize: 64 * 1024,
        agent: false,
      },
      (response) => {
        readBody(response, limits.maxBytes).then((bytes) => {
          clearTimeout(deadline);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
        }, fail);
      },
    );
    sent.on("timeout", () =>
      fail(new FetchFailure(`${url.host} said nothing for ${limits.silenceMs / 1000} s.`, { isPassing: true })),
    );
    sent.on("error", fail);
    sent.end();
  });
}

function guardedLookup(url: URL, allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const allowed = allowPrivate ? addresses : (addresses ?? []).filter(({ address }) => !isPrivateAddress(address));
      const [first] = allowed ?? [];
      if (error !== null) callback(error, "", 0);
      else if (first === undefined) callback(refusePrivate(url), "", 0);
      else if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function refusePrivate(url: URL): FetchFailure {
  return new FetchFailure(`${url.host} is an address of a private network: add --allow-private if that is meant.`);
}

function explain(error: unknown, url: URL): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new FetchFailure(`${url.host} is not known: check the address, or the network.`, {
      isPassing: code === "EAI_AGAIN",
    });
  if (code === "ECONNREFUSED") return new FetchFailure(`${url.host} does not answer.`, { isPassing: true });
  if (/CERT|SSL|TLS|SELF_SIGNED/.test(code)) return new FetchFailure(`${url.host} cannot prove who it is (${code}).`);
  return new FetchFailure(`${url.host} broke off (${error instanceof Error ? error.message : String(error)}).`, {
    isPassing: true,
  });
}

import { setTimeout as wait } from "node:timers/promises";
import robotsParser from "robots-parser";
import { FetchFailure } from "./FetchFailure";
import { type Answer, type Limits, request, USER_AGENT } from "./request";

export type Validators = { readonly etag?: string | undefined; readonly modified?: string | undefined };

export type Fetched = {
  /** After redirects. */
  readonly url: string;
  /** `undefined`: not changed since. */
  readonly bytes: Uint8Array | undefined;
  readonly contentType: string | undefined;
  readonly language: string | undefined;
  readonly pages: number | undefined;
  readonly validators: Validators;
};

export type Fetcher = (
  url: string,
  options?: { readonly validators?: Validators | undefined; readonly pauseMs?: number | undefined },
) => Promise<Fetched>;

type FetcherOptions = Partial<Limits> & {
  readonly retryMs?: number;
  /** Between two requests to a server, whatever it or a rule asks for. */
  readonly maxPauseMs?: number;
};

const MEGABYTE = 1_000_000;
const DEFAULTS: Limits = { allowPrivate: false, maxBytes: 64 * MEGABYTE, silenceMs: 20_000, totalMs: 120_000 };
const MAX_REDIRECTS = 5;
const MAX_PAUSE_MS = 30_000;

/** Fetches as a guest does: asks robots.txt, waits between requests, does not ask again for what did not change. */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const limits: Limits = { ...DEFAULTS, ...options };
  const { retryMs = 2000, maxPauseMs = MAX_PAUSE_MS } = options;
  const robots = new Map<string, Promise<Robots>>();
  const nextTurn = new Map<string, number>();

  async function takeTurn(origin: string, pauseMs: number): Promise<void> {
    const now = Date.now();
    const turn = Math.max(now, nextTurn.get(origin) ?? 0);
    nextTurn.set(origin, turn + pauseMs);
    if (turn > now) await wait(turn - now);
  }

  async function askRobots(origin: string): Promise<Robots> {
    const address = `${origin}/robots.txt`;
    try {
      const { status, bytes } = await follow(new URL(address), {}, async () => undefined);
      // A missing file allows everything; a server in trouble is not asked for more.
      if (status >= 500)
        throw new FetchFailure(`${origin} is in trouble (${status}): its robots.txt could not be read.`, {
          status,
          isPassing: true,
        });
      return robotsParser(address, status === 200 ? Buffer.from(bytes.subarray(0, 512_000)).toString("utf8") : "");
    } catch (error) {
      if (error instanceof FetchFailure && error.status === undefined && /larger|packed|redirect/.test(error.message))
        return robotsParser(address, "");
      throw error;
    }
  }

  async function admit(url: URL, pauseMs: number): Promise<void> {
    const known = robots.get(url.origin) ?? askRobots(url.origin);
    robots.set(url.origin, known);
    const rules = await known;
    if (rules.isAllowed(url.href, USER_AGENT) === false)
      throw new FetchFailure(`${url.host} asks programs not to read ${url.pathname} (robots.txt).`);
    const delay = (rules.getCrawlDelay(USER_AGENT) ?? 0) * 1000;
    await takeTurn(url.origin, Math.min(maxPauseMs, Math.max(pauseMs, delay)));
  }

  async function follow(
    start: URL,
    headers: Readonly<Record<string, string>>,
    before: (url: URL) => Promise<void>,
  ): Promise<Answer & { readonly url: URL }> {
    let url = start;
    for (let count = 0; count <= MAX_REDIRECTS; count++) {
      await before(url);
      const answer = await request(url, headers, limits);
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || location === undefined)
        return { ...answer, url };
      url = resolveRedirect(location, url);
    }
    throw new FetchFailure(`${start.host} redirects more than ${MAX_REDIRECTS} times.`);
  }

  return async (address, { validators, pauseMs = 500 } = {}) => {
    const start = parseAddress(address);
    const headers = {
      ...(validators?.etag !== undefined && { "If-None-Match": validators.etag }),
      ...(validators?.modified !== undefined && { "If-Modified-Since": validators.modified }),
    };
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await follow(start, headers, (url) => admit(url, pauseMs));
        if (answer.status === 304 || (answer.status >= 200 && answer.status < 300)) return describe(answer);
        throw refuseStatus(answer, start);
      } catch (error) {
        if (!(error instanceof FetchFailure) || !error.isPassing || attempt > 1) throw error;
        // Who asks for more patience than that is left alone until the next update.
        if ((error.retryAfterMs ?? 0) > MAX_PAUSE_MS) throw error;
        await wait(error.retryAfterMs ?? retryMs);
      }
    }
  };
}

type Robots = ReturnType<typeof robotsParser>;

function describe(answer: Answer & { readonly url: URL }): Fetched {
  const { headers, status, bytes, url } = answer;
  return {
    url: url.href,
    bytes: status === 304 ? undefined : bytes,
    contentType: headers["content-type"],
    language: headers["content-language"],
    pages: Number(headers["x-wp-totalpages"]) || undefined,
    validators: { etag: headers.etag, modified: headers["last-modified"] },
  };
}

function refuseStatus({ status, headers }: Answer, url: URL): FetchFailure {
  if (status === 404 || status === 410) return new FetchFailure(`${url.href} is gone (${status}).`, { status });
  if (status === 401 || status === 403)
    return new FetchFailure(`${url.host} does not let programs read ${url.pathname} (${status}).`, { status });
  return new FetchFailure(`${url.host} answers ${status} instead of ${url.pathname}.`, {
    status,
    isPassing: status === 429 || status >= 500,
    retryAfterMs: readRetryAfter(headers["retry-after"]),
  });
}

/** Seconds, or a moment. */
function readRetryAfter(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const ms = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function parseAddress(address: string): URL {
  try {
    const url = new URL(address);
    if (url.protocol === "http:" || url.protocol === "https:") return url;
  } catch {
    // Said below.
  }
  throw new FetchFailure(`“${address}” is no address of the web: begin it with https://.`);
}

function resolveRedirect(location: string, from: URL): URL {
  const url = parseAddress(new URL(location, from).href);
  url.username = "";
  url.password = "";
  return url;
}

import { readRevision } from "../storage/edition/readRevision";

declare const self: ServiceWorkerGlobalScope;

/*
 * The front page and the article opened last, as a page drew them (`app/lazy/drawPages.tsx`): a start without a network
 * shows them before any script runs. More articles would be a history of what was read.
 */

const EDITION = "X-Edition";
const NOTHING_YET = '<div id="app"></div>';

type DrawnPage = {
  readonly url: string;
  /** Whose texts are in it. */
  readonly edition: string;
  /** That the page ran which drew it. */
  readonly script: string;
  /** Takes the place of the shell's empty element. */
  readonly body: string;
};

/** `version`: the shell's. Another build has other scripts and styles, and its own pages. */
export function createDrawnPages(version: string, readShell: () => Promise<Response | undefined>) {
  const { scope } = self.registration;
  const cacheName = `drawn-${version}-${scope}`;

  /** Dropping waits for what is being stored, or that would stay. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = last.catch(() => undefined).then(act);
    last = done;
    return done;
  }

  async function find({ origin, pathname, search }: URL): Promise<Response | undefined> {
    if (search !== "") return undefined;
    const page = await (await caches.open(cacheName)).match(origin + pathname);
    return page && page.headers.get(EDITION) === (await readRevision()) ? page : undefined;
  }

  async function put({ url, edition, script, body }: DrawnPage): Promise<void> {
    const shell = await readShell();
    const text = await shell?.text();
    if (!shell || !text?.includes(`"${script}"`)) return;
    const cache = await caches.open(cacheName);
    const headers = new Headers(shell.headers);
    headers.delete("Content-Length");
    headers.set(EDITION, edition);
    await cache.put(
      url,
      new Response(
        text.replace(NOTHING_YET, () => body),
        { headers },
      ),
    );
    if (url === scope) return;
    for (const former of await cache.keys()) if (![scope, url].includes(former.url)) await cache.delete(former);
  }

  return {
    /** `undefined` unless it is of the installed edition. */
    answer: (url: URL): Promise<Response | undefined> => find(url).catch(() => undefined),

    store: (page: DrawnPage): Promise<void> => inTurn(() => put(page)),

    /** What the reader wants to see of an edition has changed. */
    drop: (): Promise<boolean> => inTurn(() => caches.delete(cacheName)),

    async dropOutdated(): Promise<void> {
      for (const name of await caches.keys())
        if (name.startsWith("drawn-") && name.endsWith(`-${scope}`) && name !== cacheName) await caches.delete(name);
    },
  };
}

export function readDrawnPage(message: object): DrawnPage | undefined {
  if (!("url" in message && "edition" in message && "script" in message && "body" in message)) return undefined;
  const { url, edition, script, body } = message;
  return typeof url === "string" &&
    typeof edition === "string" &&
    typeof script === "string" &&
    typeof body === "string"
    ? { url, edition, script, body }
    : undefined;
}

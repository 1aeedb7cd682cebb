import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { readLongestTasks } from "../../e2e/support/longTasks";
import { launchPhone, type Phone } from "../../support/browser";
import { copyFolder } from "../../support/copyFolder";
import { APP_URL, startTestServer, type TestServer } from "../../support/server";

export type PhoneReport = {
  /** Of the edition, as they were sent. */
  readonly bytes: number;
  readonly firstVisitMs: number;
  /** From the readable page on: the rest of its own start is in it. */
  readonly installedMs: number;
  /** From the first byte of the edition on, until all that is kept can be read. */
  readonly installMs: number;
  /** The same, until all that is left out is listed, too. */
  readonly listedMs: number;
  /** The same files fetched, as many at a time, and each written as it comes: neither verified nor read. */
  readonly bareFetchMs: number;
  /** The same bytes, which are there already, written in one transaction. */
  readonly bareWriteMs: number;
  readonly longestTaskMs: { readonly start: number; readonly install: number };
  readonly corrections: readonly Correction[];
  /** Of the phone that has the first edition. */
  readonly profile: string;
};

type Correction = {
  readonly what: string;
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
};

type Options = {
  /** Builds with the first edition, and with an old and a new article corrected if that is to be measured. */
  readonly roots: readonly [first: string, old?: string, fresh?: string];
  readonly folder: string;
  readonly rounds: number;
  /** What the reader chose before the first visit; everything unless told. */
  readonly megabytes: number | undefined;
};

/** Nobody answers there. */
const NO_SERVER = 9;
/** Chromium writes what it stored some seconds later; nothing tells when. */
const WRITTEN_MS = 8000;
const SLOWER = 4;

export async function measurePhone({ roots, folder, rounds, megabytes }: Options): Promise<PhoneReport> {
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await visit(roots[0], megabytes));
  const profile = await mkdtemp(join(folder, "profile-"));
  const longestTaskMs = await install(roots[0], profile, megabytes);
  const corrections: Correction[] = [];
  for (const [what, root] of [
    ["an old one corrected", roots[1]],
    ["a new one corrected", roots[2]],
  ] as const) {
    if (root !== undefined) corrections.push({ what, ...(await update(profile, join(folder, "update"), root)) });
  }
  return {
    bytes: middle(visits.map(({ bytes }) => bytes)),
    firstVisitMs: middle(visits.map(({ readableMs }) => readableMs)),
    installedMs: middle(visits.map(({ installedMs }) => installedMs)),
    installMs: middle(visits.map(({ installMs }) => installMs)),
    listedMs: middle(visits.map(({ listedMs }) => listedMs)),
    bareFetchMs: middle(visits.map(({ bareFetchMs }) => bareFetchMs)),
    bareWriteMs: middle(visits.map(({ bareWriteMs }) => bareWriteMs)),
    longestTaskMs,
    corrections,
    profile,
  };
}

type Visit = Pick<PhoneReport, "bytes" | "installedMs" | "installMs" | "listedMs" | "bareFetchMs" | "bareWriteMs"> & {
  readonly readableMs: number;
};

async function visit(root: string, megabytes: number | undefined): Promise<Visit> {
  const server = await startTestServer({ root });
  const phone = await launchPhone({ appPort: server.port, isTimed: true });
  try {
    await markMoments(phone);
    await keepAtMost(phone, megabytes);
    await phone.page.goto(APP_URL);
    const readableMs = await momentOf(phone, "readable");
    const begun = performance.now() - (await phone.page.evaluate(() => performance.now()));
    const begins = firstRequest(server);
    await waitForRevision(phone, undefined);
    const now = performance.now();
    await waitForListed(phone);
    const listed = performance.now();
    const fetched = server.requests.filter(({ path }) => path.startsWith("/edition/"));
    const paths = fetched.map(({ path }) => path);
    return {
      bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
      readableMs,
      installedMs: now - begun - readableMs,
      installMs: now - (await begins),
      listedMs: listed - (await begins),
      bareFetchMs: await phone.page.evaluate(fetchBarely, paths),
      bareWriteMs: await phone.page.evaluate(
        writeBarely,
        fetched.map(({ bytes }) => bytes),
      ),
    };
  } finally {
    await phone.discard();
    await server.close();
  }
}

async function keepAtMost({ page }: Phone, megabytes: number | undefined): Promise<void> {
  if (megabytes === undefined) return;
  const choice = JSON.stringify({ topics: [], places: [], months: null, megabytes });
  await page.addInitScript((value) => localStorage.setItem("keep:/", value), choice);
}

/** When the server had answered for the first file of the edition. */
async function firstRequest({ requests }: TestServer): Promise<number> {
  while (!requests.some(({ path }) => path.startsWith("/edition/"))) await new Promise((done) => setTimeout(done, 2));
  return performance.now();
}

/** Each file is a record of its own as soon as it has come, so that nothing is fetched twice after an interruption. */
async function fetchBarely(addresses: readonly string[]): Promise<number> {
  const begun = performance.now();
  const opening = indexedDB.open("bare-fetch");
  opening.onupgradeneeded = () => opening.result.createObjectStore("parts");
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const queue = addresses.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const address of queue) {
        const bytes = await (await fetch(address, { cache: "no-store" })).arrayBuffer();
        const transaction = opening.result.transaction("parts", "readwrite");
        transaction.objectStore("parts").put(bytes, address);
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
      }
    }),
  );
  return performance.now() - begun;
}

/** The same bytes in as many records, and nothing else. */
async function writeBarely(sizes: readonly number[]): Promise<number> {
  const records = sizes.map((size, key) => {
    const bytes = new Uint8Array(size);
    for (let start = 0; start < size; start += 65_536) crypto.getRandomValues(bytes.subarray(start, start + 65_536));
    return { key, bytes: bytes.buffer };
  });
  const begun = performance.now();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("bare");
    opening.onupgradeneeded = () => opening.result.createObjectStore("parts", { keyPath: "key" });
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("parts", "readwrite");
      for (const record of records) transaction.objectStore("parts").put(record);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    };
  });
  return performance.now() - begun;
}

async function install(
  root: string,
  profileDir: string,
  megabytes: number | undefined,
): Promise<PhoneReport["longestTaskMs"]> {
  const server = await startTestServer({ root });
  const phone = await launchPhone({ profileDir, appPort: server.port, isTimed: true });
  await keepAtMost(phone, megabytes);
  const longest = await readLongestTasks(phone, SLOWER, "/edition/manifest.json", async () => {
    await phone.page.goto(APP_URL);
    await waitForRevision(phone, undefined);
    await waitForListed(phone);
    // The page shows what has come, and draws itself for the next start.
    await waitForDrawn(phone);
  });
  await phone.page.waitForTimeout(WRITTEN_MS);
  await phone.close();
  await server.close();
  return { start: longest.before, install: longest.after };
}

async function waitForDrawn({ page }: Phone): Promise<void> {
  const isDrawn = async () => (await caches.match(location.href))?.headers.has("X-Edition") ?? false;
  // `waitForFunction` takes the promise itself for a yes.
  while (!(await page.evaluate(isDrawn))) await page.waitForTimeout(100);
}

export type Start = { readonly readableMs: number; readonly awakeMs: number };

/** Starts without a server, of all phones in turn: they differ less by what is on them than from one minute to the next. */
export async function measureStarts(profiles: readonly string[], rounds: number): Promise<readonly Start[]> {
  const starts = profiles.map((): Start[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, profile] of profiles.entries())
      starts[index]?.push(await startOffline(profile, `${profile}-start`));
  return starts.map((some) => ({
    readableMs: middle(some.map(({ readableMs }) => readableMs)),
    awakeMs: middle(some.map(({ awakeMs }) => awakeMs)),
  }));
}

async function startOffline(profile: string, profileDir: string): Promise<Start> {
  copyFolder(profile, profileDir);
  const phone = await launchPhone({ profileDir, appPort: NO_SERVER, isTimed: true });
  try {
    await markMoments(phone);
    await phone.page.goto(APP_URL);
    return { readableMs: await momentOf(phone, "readable"), awakeMs: await momentOf(phone, "awake") };
  } finally {
    await phone.discard();
  }
}

async function update(profile: string, profileDir: string, root: string) {
  copyFolder(profile, profileDir);
  const server = await startTestServer({ root });
  const phone = await launchPhone({ profileDir, appPort: server.port, isTimed: true });
  try {
    const begun = performance.now();
    await phone.page.goto(APP_URL);
    const before = await readRevision(phone);
    await waitForRevision(phone, before);
    const ms = performance.now() - begun;
    const fetched = server.requests.filter(({ path }) => path.startsWith("/edition/"));
    return { ms, requests: fetched.length, bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await phone.discard();
    await server.close();
  }
}

async function markMoments({ page }: Phone): Promise<void> {
  // No function in it has a name: tsx would ask the page for a helper of its own.
  await page.addInitScript(() => {
    addEventListener("awake", () => performance.mark("awake"));
    new MutationObserver((_, observer) => {
      if (!document.querySelector("main h2 a")) return;
      observer.disconnect();
      // A task queued in a frame runs after that frame's paint.
      requestAnimationFrame(() => setTimeout(() => performance.mark("readable")));
    }).observe(document, { childList: true, subtree: true });
  });
}

async function momentOf({ page }: Phone, mark: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, mark);
}

async function waitForRevision(phone: Phone, other: string | undefined): Promise<void> {
  for (;;) {
    const revision = await readRevision(phone);
    if (revision !== undefined && revision !== other) return;
    await phone.page.waitForTimeout(20);
  }
}

function readRevision({ page }: Phone): Promise<string | undefined> {
  return page.evaluate(async () => {
    const known = (await indexedDB.databases()).find(({ name }) => name?.startsWith("edition@"));
    if (known?.name === undefined) return undefined;
    const opening = indexedDB.open(known.name);
    return new Promise<string | undefined>((resolve) => {
      opening.onerror = () => resolve(undefined);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains("state")) return resolve(undefined);
        const state = database.transaction("state").objectStore("state");
        // Not the row of the edition itself, which is long: reading it would be one of the tasks that are measured.
        const asked = state.get("revision");
        asked.onsuccess = () => {
          database.close();
          resolve(asked.result?.revision);
        };
      };
    });
  });
}

type Parts = { readonly parts: readonly { readonly kind: string }[] };
type StoredRow = { readonly manifest: Parts } & Partial<Parts>;

/** Each part of articles has a page of headlines. Nothing is fetched any more: what is measured next runs alone. */
function waitForListed({ page }: Phone): Promise<void> {
  return page.evaluate(async () => {
    const known = (await indexedDB.databases()).find(({ name }) => name?.startsWith("edition@"));
    const opening = indexedDB.open(known?.name ?? "");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const state = opening.result.transaction("state").objectStore("state");
    const rows = state.openCursor(IDBKeyRange.bound("installed", "installed~"));
    let wanted = 0;
    // As the application reads them: all at once would be a long task.
    await new Promise<void>((resolve) => {
      rows.onsuccess = () => {
        if (!rows.result) return resolve();
        const { manifest, parts = manifest.parts }: StoredRow = rows.result.value;
        wanted += parts.filter(({ kind }) => kind === "articles").length;
        rows.result.continue();
      };
    });
    for (let count = 0; count < wanted; ) {
      const counting = opening.result.transaction("pages").objectStore("pages").count();
      await new Promise((resolve) => {
        counting.onsuccess = resolve;
      });
      count = counting.result;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    opening.result.close();
  });
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

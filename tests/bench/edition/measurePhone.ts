import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { readLongestTask } from "../../e2e/support/longTasks";
import { launchPhone, type Phone } from "../../support/browser";
import { APP_URL, startTestServer } from "../../support/server";

export type PhoneReport = {
  readonly firstVisitMs: number;
  readonly installMs: number;
  readonly bareWriteMs: number;
  readonly longestTaskMs: number;
  readonly coldReadableMs: number;
  readonly coldAwakeMs: number;
  readonly corrections: readonly {
    readonly what: string;
    readonly bytes: number;
    readonly requests: number;
    readonly ms: number;
  }[];
};

type Options = {
  /** Builds with the first edition, and with an old and a new article corrected. */
  readonly roots: readonly [first: string, old: string, fresh: string];
  readonly folder: string;
  readonly rounds: number;
  /** Bytes of each part, for the bare write. */
  readonly sizes: readonly number[];
};

/** Nobody answers there. */
const NO_SERVER = 9;
/** Chromium writes what it stored some seconds later; nothing tells when. */
const WRITTEN_MS = 8000;
const SLOWER = 4;

export async function measurePhone({ roots, folder, rounds, sizes }: Options): Promise<PhoneReport> {
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await visit(roots[0], sizes));
  const profile = join(folder, "profile");
  const longestTaskMs = await install(roots[0], profile);
  const starts: Start[] = [];
  for (let round = 0; round < rounds; round += 1) starts.push(await startOffline(profile, join(folder, "start")));
  const corrections = [
    { what: "an old one corrected", ...(await update(profile, join(folder, "update"), roots[1])) },
    { what: "a new one corrected", ...(await update(profile, join(folder, "update"), roots[2])) },
  ];
  await rm(profile, { recursive: true });
  return {
    firstVisitMs: middle(visits.map(({ readableMs }) => readableMs)),
    installMs: middle(visits.map(({ installedMs }) => installedMs)),
    bareWriteMs: middle(visits.map(({ bareWriteMs }) => bareWriteMs)),
    longestTaskMs,
    coldReadableMs: middle(starts.map(({ readableMs }) => readableMs)),
    coldAwakeMs: middle(starts.map(({ awakeMs }) => awakeMs)),
    corrections,
  };
}

type Visit = { readonly readableMs: number; readonly installedMs: number; readonly bareWriteMs: number };

async function visit(root: string, sizes: readonly number[]): Promise<Visit> {
  const server = await startTestServer({ root });
  const phone = await launchPhone({ appPort: server.port, isTimed: true });
  try {
    await markMoments(phone);
    await phone.page.goto(APP_URL);
    const readableMs = await momentOf(phone, "readable");
    const begun = performance.now() - (await phone.page.evaluate(() => performance.now()));
    await waitForRevision(phone, undefined);
    const installedMs = performance.now() - begun - readableMs;
    const bareWriteMs = await phone.page.evaluate(writeBarely, sizes);
    return { readableMs, installedMs, bareWriteMs };
  } finally {
    await phone.discard();
    await server.close();
  }
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

async function install(root: string, profileDir: string): Promise<number> {
  const server = await startTestServer({ root });
  const phone = await launchPhone({ profileDir, appPort: server.port, isTimed: true });
  const longest = await readLongestTask(phone, SLOWER, async () => {
    await phone.page.goto(APP_URL);
    await waitForRevision(phone, undefined);
  });
  // A second visit, so that the service worker has the whole application and draws the page.
  await phone.page.goto(APP_URL);
  await phone.page.locator("main h2 a").first().waitFor();
  await phone.page.waitForTimeout(WRITTEN_MS);
  await phone.close();
  await server.close();
  return longest;
}

type Start = { readonly readableMs: number; readonly awakeMs: number };

async function startOffline(profile: string, profileDir: string): Promise<Start> {
  await cp(profile, profileDir, { recursive: true });
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
  await cp(profile, profileDir, { recursive: true });
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
        const asked = database.transaction("state").objectStore("state").get("installed");
        asked.onsuccess = () => {
          database.close();
          resolve(asked.result?.manifest?.revision);
        };
      };
    });
  });
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

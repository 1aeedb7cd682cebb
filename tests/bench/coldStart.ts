import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchPhone, type Phone } from "../support/browser";
import { copyFolder } from "../support/copyFolder";
import { installPhone } from "../support/installPhone";
import { APP_URL, startTestServer } from "../support/server";

/*
 * How long a start takes until there is text to read, and until the application runs: the browser was closed and there is
 * no server. Each round starts the same phone twice, with the pages that it drew before and without them. Goal: 250 ms,
 * and 600 ms with the processor slowed down four times.
 *
 *   npm run bench -- coldStart [DIST] [--rounds 7]
 */

const screens = {
  "front page": { address: "", text: "main h2 a" },
  article: { address: "article/orientations-budgetaires-2020/", text: "article p[id]" },
} as const;
type Screen = (typeof screens)[keyof typeof screens];

/** Nobody answers there. */
const NO_SERVER = 9;
/** Chromium writes what it stored some seconds later; nothing tells when. */
const WRITTEN_MS = 8000;

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "7" } },
  allowPositionals: true,
});
const dist = resolve(positionals[0] ?? "dist");
console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`);
const folder = await mkdtemp(join(tmpdir(), "cold-start-"));
try {
  const installed = await installPhone(dist);
  for (const [name, screen] of Object.entries(screens)) {
    const withDrawn = await prepare(installed, `${name} drawn`, (phone) => waitForDrawn(phone, screen));
    const without = await prepare(withDrawn, `${name} plain`, dropDrawn);
    for (const slowdown of [1, 4]) {
      const drawn: Start[] = [];
      const plain: Start[] = [];
      for (let round = 0; round < Number(values.rounds); round += 1) {
        drawn.push(await start({ profile: withDrawn, isDrawn: true }, screen, slowdown));
        plain.push(await start({ profile: without, isDrawn: false }, screen, slowdown));
      }
      console.log(`\n${name}, processor slowed down ${slowdown} times`);
      compare("text to read", drawn, plain, ({ readableMs }) => readableMs);
      compare("application runs", drawn, plain, ({ awakeMs }) => awakeMs);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A copy of the phone on which something was done. */
async function prepare(profile: string, name: string, act: (phone: Phone) => Promise<void>): Promise<string> {
  const profileDir = join(folder, name);
  copyFolder(profile, profileDir);
  const server = await startTestServer({ root: dist });
  const phone = await launchPhone({ profileDir, appPort: server.port, isTimed: true });
  await act(phone);
  await phone.close();
  await server.close();
  return profileDir;
}

async function waitForDrawn({ page }: Phone, { address }: Screen): Promise<void> {
  const url = APP_URL + address;
  await page.goto(url);
  // `waitForFunction` takes the promise itself for a yes.
  while (!(await page.evaluate(async (wanted) => (await caches.match(wanted))?.headers.has("X-Edition") ?? false, url)))
    await page.waitForTimeout(100);
  await page.waitForTimeout(WRITTEN_MS);
}

async function dropDrawn({ page }: Phone): Promise<void> {
  // A file of the same host, in which the application does not run.
  await page.goto(`${APP_URL}icon.svg`);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.startsWith("drawn-")) await caches.delete(name);
  });
}

type Prepared = { readonly profile: string; readonly isDrawn: boolean };
type Start = { readonly readableMs: number; readonly awakeMs: number };

async function start({ profile, isDrawn }: Prepared, { address, text }: Screen, slowdown: number): Promise<Start> {
  // Each start draws its page for the next one.
  const profileDir = join(folder, "start");
  copyFolder(profile, profileDir);
  const phone = await launchPhone({ profileDir, appPort: NO_SERVER, isTimed: true });
  try {
    const { page } = phone;
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    // No function in it has a name: tsx would ask the page for a helper of its own.
    await page.addInitScript((wanted) => {
      addEventListener("awake", () => performance.mark("awake"));
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        observer.disconnect();
        // A task queued in a frame runs after that frame's paint.
        requestAnimationFrame(() => setTimeout(() => performance.mark("readable")));
      }).observe(document, { childList: true, subtree: true });
    }, text);
    await page.goto(APP_URL + address);
    await page.waitForFunction(() => performance.getEntriesByType("mark").length >= 2);
    if ((await page.locator("#page-data").count()) > 0 !== isDrawn)
      throw new Error("This is not how the phone was prepared.");
    const marks = await page.evaluate(() =>
      performance.getEntriesByType("mark").map(({ name, startTime }) => ({ name, startTime })),
    );
    const momentOf = (wanted: string): number => marks.find(({ name }) => name === wanted)?.startTime ?? Number.NaN;
    return { readableMs: momentOf("readable"), awakeMs: momentOf("awake") };
  } finally {
    await phone.discard();
  }
}

function compare(what: string, drawn: readonly Start[], plain: readonly Start[], read: (start: Start) => number): void {
  const [one, other] = [drawn, plain].map((starts) => starts.map(read).sort((a, b) => a - b));
  if (!one || !other) return;
  const ratio = middle(one) / middle(other);
  console.log(`  ${what.padEnd(17)} ${describe(one)}   without drawn pages ${describe(other)}   × ${ratio.toFixed(2)}`);
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function describe(sorted: readonly number[]): string {
  const [least = Number.NaN] = sorted;
  return `${middle(sorted).toFixed(0)} ms (${least.toFixed(0)}–${(sorted.at(-1) ?? Number.NaN).toFixed(0)})`;
}

import { readFileSync } from "node:fs";
import { afterEach, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import { sample } from "../support/rounds";
import { type Fault, startTestServer, type TestServer } from "../support/server";
import { startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { waitForReady } from "./support/screens";
import { listFirstVisit } from "./support/scripts";

/*
 * A host, a stale copy of it or a captive network answered once with something else under a script's name, and said that
 * it may be kept for ever: the browser's own cache is poisoned from then on.
 */
const dist = inject("dist");
const find = (name: string): string => listFirstVisit(dist).find((file) => file.startsWith(`assets/${name}`)) ?? name;
const forever = { "Cache-Control": "public, max-age=31536000, immutable" };
const poisons: Readonly<Record<string, Fault>> = {
  "a page": { headers: { ...forever, "Content-Type": "text/html" }, alter: () => readFileSync(`${dist}/index.html`) },
  "an error": { status: 404, headers: forever },
  "wrong bytes": { headers: forever, alter: () => "globalThis.poisoned = true;" },
};

let server: TestServer;
let phone: Phone;

afterEach(async () => {
  await phone.discard();
  await server.close();
});

async function poison(file: string, fault: Fault): Promise<string> {
  server = await startTestServer({ root: dist });
  server.spoil(file, fault);
  phone = await launchPhone();
  return file;
}

/* Every script with every poison: `npm run chaos`. */
const keptAs = [
  ["a page", "first"],
  ["an error", "workbox-window"],
  ["wrong bytes", "thread"],
] as const;

test.each(sample(keptAs, 2))(
  "%s kept in the browser's cache as the script « %s »: the next visit is ready",
  async (kind, name) => {
    const file = await poison(find(name), poisons[kind] ?? {});
    const { page } = phone;
    await page.goto(`${server.url}icon.svg`);
    // To its end: as a script, an error is given up by the browser as soon as its headers came, and may not be kept then.
    await page.evaluate(
      (url) =>
        fetch(url)
          .then((answer) => answer.arrayBuffer())
          .then(() => undefined),
      `/${file}`,
    );
    server.heal();
    let loads = 0;
    page.on("framenavigated", () => {
      loads += 1;
    });
    await page.goto(server.url, { waitUntil: "commit" });
    // What a test asks of a page counts as a gesture, and a reader who does something is not disturbed by a reload.
    await expect.poll(() => loads, { timeout: 20_000 }).toBeGreaterThan(1);
    await waitForReady(page);
  },
);

const sent = [
  ["something else", "first", { ...poisons["a page"] }, (file: string) => messages.asleep.file(`/${file}`)],
  [
    "a type that browsers refuse",
    "index",
    { headers: { "Content-Type": "text/plain" } },
    () => messages.asleep.type("text/plain"),
  ],
] as const;

test.each(sample(sent, 1))(
  "a host that goes on sending %s is named, and « Réessayer » starts the application once it is well",
  async (_, name, fault, sentence) => {
    const file = await poison(find(name), fault);
    const { page } = phone;
    await page.goto(server.url);
    await page
      .getByRole("alert")
      .filter({ hasText: sentence(file) })
      .waitFor();
    await expect(page.locator("main h2 a").count()).resolves.toBeGreaterThan(0);
    server.heal();
    await page.getByRole("button", { name: messages.asleep.retry }).tap();
    await waitForReady(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  },
);

test("a file of the application that is damaged on the phone is fetched anew at the next start", async () => {
  const installed = await startInstalled();
  ({ server, phone } = installed);
  const { page } = phone;
  await page.goto(server.url);
  await waitForReady(page);
  await page.evaluate(async (name) => {
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) {
        if (!request.url.endsWith(name)) continue;
        await cache.put(request, new Response("export default (", { headers: { "Content-Type": "text/javascript" } }));
      }
    }
  }, find("first"));
  await page.reload();
  await waitForReady(page);
});

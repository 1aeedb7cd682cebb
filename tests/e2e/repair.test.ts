import { afterAll, beforeAll, expect, test } from "vitest";
import type { Phone } from "../support/browser";
import type { TestServer } from "../support/server";
import { startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { waitForReady } from "./support/screens";

/* « Réparer »: what the application stored of itself is fetched anew, what is the reader's stays. */

let server: TestServer;
let phone: Phone;

beforeAll(async () => {
  ({ server, phone } = await startInstalled());
});

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

test("a broken file on the phone is a screen that says so, and is mended without losing what was read", async () => {
  const { page } = phone;
  await page.goto(server.url);
  await waitForReady(page);
  const row = page.locator("main article").first();
  await row.getByRole("button").tap();
  await page.getByRole("button", { name: messages.frontPage.markRead }).tap();
  await page.getByText(messages.frontPage.markedRead).waitFor();
  expect(await page.evaluate(breakStoredFile, "SettingsRoute")).toBe(1);
  await page.reload();
  await page.getByRole("link", { name: messages.navigation.settings, exact: true }).first().tap();
  await page.getByRole("heading", { level: 1, name: messages.crash.title }).waitFor();

  await page.goto(`${server.url}hors-ligne/`);
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: messages.offline.repair }).tap();
  await reloaded;
  await page.goto(server.url);
  await waitForReady(page);
  await page.getByRole("link", { name: messages.navigation.settings, exact: true }).first().tap();
  await page.getByRole("heading", { level: 1, name: messages.navigation.settings }).waitFor();
  await page.goto(server.url);
  await row.getByText(messages.frontPage.read, { exact: true }).waitFor();
});

/** Puts something else under the names of the stored files that contain `name`; resolves to how many there were. */
async function breakStoredFile(name: string): Promise<number> {
  let broken = 0;
  for (const cacheName of await caches.keys()) {
    const cache = await caches.open(cacheName);
    for (const request of await cache.keys()) {
      if (!request.url.includes(name) || !request.url.endsWith(".js")) continue;
      const headers = { "content-type": "text/javascript" };
      await cache.put(request, new Response("export default (", { headers }));
      broken += 1;
    }
  }
  return broken;
}

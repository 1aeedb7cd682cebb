import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readPrecacheList } from "../../src/build/readPrecacheList";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { waitForReady } from "./support/screens";

/** What reading does not need: not part of a first visit, on the phone from the next start on. */
describe("late parts", () => {
  const serviceWorker = readFileSync(join(inject("dist"), "sw.js"), "utf8");
  const built = readPrecacheList(serviceWorker).flatMap(({ file, isLate }) => (isLate ? [file] : []));
  let server: TestServer;
  let phone: Phone;
  const late = () => server.requests.filter(({ path }) => built.includes(path.slice(1)));

  beforeAll(async () => {
    server = await startTestServer({ root: inject("dist") });
    phone = await launchPhone();
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  test("a first visit fetches none of them", async () => {
    expect(built.length).toBeGreaterThan(5);
    await phone.page.goto(server.url);
    await waitForReady(phone.page);
    await phone.page.waitForTimeout(4000);
    expect(late()).toEqual([]);
  });

  test("the next start fetches them all, once, and a screen never opened before opens without a network", async () => {
    await phone.page.goto(server.url);
    await expect.poll(() => phone.page.evaluate(countStored), { timeout: 20_000 }).toBe(built.length);
    expect(late()).toHaveLength(built.length);
    const paths = late().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    await server.close();
    await phone.context.setOffline(true);
    await phone.page.goto(`${server.url}reglages/`);
    await phone.page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
  });
});

async function countStored(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith("late-"));
  const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return counts.reduce((sum, count) => sum + count, 0);
}

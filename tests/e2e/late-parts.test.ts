import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { countStoredLate, listLate } from "./support/lateParts";
import { waitForReady } from "./support/screens";

/** What reading does not need: not part of a first visit, on the phone from the next start on. */
describe("late parts", () => {
  const built = listLate(inject("dist"));
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
    // The service worker fetches what it misses some seconds after a start.
    await phone.page.waitForTimeout(4000);
    expect(late()).toEqual([]);
  });

  test("the next start fetches them all, once, and a screen never opened before opens without a network", async () => {
    await phone.page.goto(server.url);
    await expect.poll(() => countStoredLate(phone.page), { timeout: 20_000 }).toBe(built.length);
    expect(late()).toHaveLength(built.length);
    const paths = late().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    await server.close();
    await phone.context.setOffline(true);
    await phone.page.goto(`${server.url}reglages/`);
    await phone.page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
  });
});

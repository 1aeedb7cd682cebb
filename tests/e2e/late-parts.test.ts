import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { screenTable } from "../../src/reader/shared/navigation/screenTable";
import { launchPhone, type Phone } from "../support/browser";
import { rounds, sample } from "../support/rounds";
import { startTestServer, type TestServer } from "../support/server";
import { cutFirstVisit } from "./support/cutFirstVisit";
import { countStoredLate, listLate } from "./support/lateParts";
import { messages } from "./support/messages";
import { waitForReady } from "./support/screens";

const dist = inject("dist");
const late = listLate(dist);
const PACK = /^assets\/pack-.*\.json$/;

/** What reading does not need comes after the articles, and « Prêt hors ligne » is said when all of it is there. */
describe("the rest of the application on a first visit", () => {
  let server: TestServer;
  let phone: Phone;
  const asked = () => server.requests.map(({ path }) => path.slice(1));

  beforeAll(async () => {
    server = await startTestServer({ root: dist });
    phone = await launchPhone();
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  test("follows the articles at once, is fetched once, and only then is everything called ready", async () => {
    const { page } = phone;
    // What is said between the articles and the rest stands until the test has read it.
    let look = (): void => undefined;
    server.spoil(PACK, { until: new Promise<void>((looked) => (look = looked)) });
    await page.goto(server.url);
    await page.getByText(messages.edition.articlesReady, { exact: true }).waitFor();
    look();
    await waitForReady(page);
    expect(await countStoredLate(page)).toBe(late.length);
    const paths = asked();
    const packs = paths.filter((path) => PACK.test(path));
    expect(packs.length).toBeGreaterThan(1);
    expect(new Set(packs).size).toBe(packs.length);
    // In packs, not one by one: each request costs a phone more than the file that it brings. Only what the front page asks
    // for when it is idle may be before them.
    expect(paths.filter((path) => late.includes(path)).length).toBeLessThan(10);
    const lastPart = paths.findLastIndex((path) => path.endsWith(".part"));
    expect(paths.findIndex((path) => PACK.test(path))).toBeGreaterThan(lastPart);
  });

  test("opens a screen that was never opened before without a network", async () => {
    await server.close();
    await phone.context.setOffline(true);
    await phone.page.goto(server.url + screenTable.settings.path);
    await phone.page.getByRole("heading", { level: 1, name: messages.navigation.settings }).waitFor();
  });
});

describe("a first visit whose network goes in the middle", () => {
  // `npm run chaos` cuts at every request.
  test.each(
    sample(
      [
        [20, /^/, "nothing"],
        [2, PACK, "articles"],
      ] as const,
      1,
    ),
  )("at request %i for %s claims %s, it holds, and no screen looks like a crash", async (request, path, claim) => {
    expect(await cutFirstVisit(dist, request, path)).toBe(claim);
  });
});

describe("a phone that saves data", () => {
  test("stores what reading needs, says what waits, and stores it when the reader says so", async () => {
    const server = await startTestServer({ root: dist });
    const phone = await launchPhone();
    const session = await phone.context.newCDPSession(phone.page);
    await session.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
    await phone.page.goto(server.url);
    await phone.page.getByText(messages.edition.articlesReady, { exact: true }).tap();
    await phone.page.getByRole("button", { name: messages.offline.storeAll }).waitFor();
    // Only the list of them, which has their sizes, and what the screen just opened draws.
    const asked = server.requests.map(({ path }) => path.slice(1)).filter((path) => late.includes(path));
    expect(asked.length).toBeLessThan(late.length / 4);
    await phone.page.getByRole("button", { name: messages.offline.storeAll }).tap();
    await phone.page.getByText(messages.offline.readyTitle).waitFor();
    expect(await countStoredLate(phone.page)).toBe(late.length);
    await phone.discard();
    await server.close();
  });
});

/*
 * A page that has its articles already, such as one that was loaded anew in the middle of a first visit, asks as soon as there
 * is a service worker to ask, which may still be tidying up.
 */
test("a service worker that has only just begun stores all that it is asked for", async () => {
  const server = await startTestServer({ root: dist });
  const { page, discard } = await launchPhone();
  const answers: unknown[] = [];
  // Not each time the one comes between the other's steps.
  while (answers.length < rounds(6)) {
    await page.goto("about:blank");
    await page.goto(`${server.url}icon.svg`);
    answers.push(
      await page.evaluate(async () => {
        const policy = Object(Reflect.get(window, "trustedTypes")).createPolicy("app", { createScriptURL: String });
        const registration = await navigator.serviceWorker.register(policy.createScriptURL("/sw.js"));
        const worker = registration.installing;
        await new Promise<void>((resolve) => {
          worker?.addEventListener("statechange", () => worker.state === "activating" && resolve());
        });
        const { port1, port2 } = new MessageChannel();
        const answer = new Promise<MessageEvent>((resolve) => port1.addEventListener("message", resolve));
        port1.start();
        worker?.postMessage({ type: "STORE_LAZY_FILES" }, [port2]);
        const { isWhole } = (await answer).data;
        await registration.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
        return isWhole;
      }),
    );
  }
  expect(answers).toEqual(answers.map(() => true));
  await discard();
  await server.close();
});

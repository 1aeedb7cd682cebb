import type { Page } from "playwright-core";
import { afterEach, describe, expect, inject, test } from "vitest";
import { planDelta } from "../../src/reader/edition/planDelta";
import { launchPhone, type Phone } from "../support/browser";
import { sample } from "../support/rounds";
import { startTestServer, type TestServer } from "../support/server";
import { readSourceArticles } from "./support/corpus";
import { partsAskedFor, partsSent, readManifest } from "./support/edition";
import { messages } from "./support/messages";
import { expectFrontPage, waitForArticle, waitForReady } from "./support/screens";
import { anyOf, listFirstVisit, listLazyScripts, listScripts } from "./support/scripts";

/*
 * A first visit on a train: whatever is cut, and wherever, something readable stays and the next start goes on from
 * there. One case of each kind here, all of them in `npm run chaos`.
 */
const articles = readSourceArticles();
const dist = inject("dist");
const manifest = readManifest(dist);
/** Parts of kinds that this version does not read yet are left on the server. */
const { needed } = planDelta(manifest, new Set());

let server: TestServer;
let phone: Phone | undefined;

async function firstVisit(prepare: (server: TestServer) => void, address = ""): Promise<Phone> {
  server = await startTestServer({ root: dist });
  prepare(server);
  phone = await launchPhone();
  await phone.page.goto(server.url + address);
  return phone;
}

/** The same phone and the same address, both whole again. */
async function nextStart(profileDir: string): Promise<Phone> {
  await server.close();
  server = await startTestServer({ root: dist, port: server.port });
  phone = await launchPhone({ profileDir });
  await phone.page.goto(server.url);
  return phone;
}

async function waitForStoredApp(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function expectComplete({ page }: Phone): Promise<void> {
  await waitForReady(page);
  await expectFrontPage(page, articles.length);
  const oldest = articles.at(-1);
  if (!oldest) throw new Error("The corpus is empty.");
  await page.goto(`${server.url}article/${oldest.id}/`);
  await waitForArticle(page, oldest.title);
}

afterEach(async () => {
  await phone?.discard();
  phone = undefined;
  await server.close();
});

const missingAfter = (...servers: readonly TestServer[]): readonly string[] => {
  const sent = partsSent(manifest, ...servers);
  return needed.map(({ path }) => path).filter((path) => !sent.has(path));
};

describe("a server that dies in the middle of the edition", () => {
  test.each(sample([0, 1, 700, 5_000, 14_000], 1))(
    "after %i bytes: says so, and the next start fetches the rest",
    async (bytes) => {
      const { page, profileDir, kill } = await firstVisit((host) =>
        host.spoil("edition/manifest.json", { status: 503 }),
      );
      await waitForStoredApp(page);
      await page.getByText(messages.edition.failed).tap();
      await page
        .getByText(messages.installProblem({ kind: "not-found", path: "manifest.json", status: 503 }))
        .waitFor();

      server.heal();
      const dying = server;
      const dead = dying.dieAfterBytes(bytes);
      await page.getByRole("button", { name: messages.offline.retry }).tap();
      await dead;
      await page.getByText(messages.installProblem({ kind: "unreachable" })).waitFor();
      await page.goBack();
      await expectFrontPage(page, articles.length);

      await kill();
      const again = await nextStart(profileDir);
      await expectComplete(again);
      expect(partsAskedFor(server).toSorted()).toEqual(missingAfter(dying).toSorted());
    },
  );
});

describe("a server that dies before the application is stored", () => {
  test("leaves the page as it was, says so on the next tap, and the next start completes", async () => {
    const { page, profileDir, close } = await firstVisit((host) => {
      host.spoil("sw.js", { status: 503 });
      void host.dieAfterBytes(1);
    });
    await page.getByText(messages.edition.failed).waitFor();
    await expectFrontPage(page, articles.length);
    await page.getByRole("link", { name: messages.navigation.settings }).tap();
    await page.getByRole("heading", { level: 1, name: messages.missing.title }).waitFor();
    await page.goBack();
    await expectFrontPage(page, articles.length);

    await close();
    await expectComplete(await nextStart(profileDir));
  });
});

describe("a page whose scripts are cut off", () => {
  const address = `article/${articles[0]?.id}/`;
  test.each(
    sample(
      [
        ["its screen's", listLazyScripts(dist, address)],
        ["all", listScripts(dist)],
      ] as const,
      1,
    ),
  )("stays as it is without %s, and its links lead on", async (_, scripts) => {
    const { page } = await firstVisit((host) => host.spoil(anyOf(scripts), { status: 404 }), address);
    await page.waitForLoadState("networkidle");
    const title = await page.locator("article h1").textContent();
    await page.getByRole("link", { name: messages.article.older }).tap();
    await page
      .locator("article h1")
      .filter({ hasNotText: title ?? "" })
      .waitFor();
  });
});

describe("a file of the application that is cut", () => {
  const files = listFirstVisit(dist);
  const some = [0, 1 / 3, 2 / 3, 1].map((share) => files[Math.round(share * (files.length - 1))] ?? "");

  test.each(sample(some, 1))("%s: the next start completes", async (file) => {
    const half = (bytes: number) => Math.floor(bytes / 2);
    const { page, profileDir, close } = await firstVisit((host) => host.spoil(file, { cutAfterBytes: half }));
    await expectFrontPage(page, articles.length);
    await expect.poll(() => server.requests.some(({ path }) => path === `/${file}`), { timeout: 20_000 }).toBe(true);
    const isStored = async () => Boolean((await navigator.serviceWorker.getRegistration())?.active);
    expect(await page.evaluate(isStored)).toBe(false);
    await close();
    await expectComplete(await nextStart(profileDir));
  });
});

describe("a browser that is killed", () => {
  const all = needed.map(({ path }) => path);
  const articlesPart = manifest.parts.filter(({ kind }) => kind === "articles").map(({ path }) => path);
  const ofArticles = new RegExp(`edition/(?:${articlesPart.join("|")})$`);

  test.each(
    sample(
      [
        ["while the helper thread is on its way", /assets\/worker-[^/]+$/, all],
        ["while the manifest is on its way", /edition\/manifest\.json$/, all],
        ["while the parts are on their way", /\.part$/, all],
        ["while the articles are on their way", ofArticles, articlesPart],
      ] as const,
      1,
    ),
  )("%s: the next start fetches the rest", async (_, file, missing) => {
    const { page, profileDir, kill } = await firstVisit((host) => host.spoil(file, { delayMs: 5_000 }));
    await page.context().waitForEvent("request", (request) => file.test(request.url()));
    await kill();
    await expectComplete(await nextStart(profileDir));
    // Others may have been on their way as well.
    expect(partsAskedFor(server)).toEqual(expect.arrayContaining([...missing]));
  });

  test("a browser that is killed while the application is being stored: the next start stores it", async () => {
    const { page, profileDir, kill } = await firstVisit((host) => host.spoil("shell.html", { delayMs: 5_000 }));
    await page.context().waitForEvent("request", (request) => request.url().endsWith("/shell.html"));
    await kill();
    await expectComplete(await nextStart(profileDir));
  });
});

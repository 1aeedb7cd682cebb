import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { writeEdition } from "../../src/publisher/edition/writeEdition";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { type BuildCopy, copyBuild } from "./support/copyBuild";
import { correctEdition } from "./support/correctEdition";
import { messages } from "./support/messages";
import { waitForReady } from "./support/screens";

describe("an application that phones accept", () => {
  let build: BuildCopy;
  let server: TestServer;
  let phone: Phone;
  const asked: string[] = [];

  beforeAll(async () => {
    build = await copyBuild(inject("dist"));
    server = await startTestServer({ root: build.root });
    phone = await launchPhone({ isWhole: true });
    phone.context.on("request", (request) => asked.push(request.url()));
    await phone.page.goto(server.url);
    await waitForReady(phone.page);
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
    await build?.remove();
  });

  test("nothing stands in the way of installing it", async () => {
    const session = await phone.context.newCDPSession(phone.page);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // A test's browser runs without what would show the installed application; that is no fault of ours.
    const own = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
    expect(own).toEqual([]);
    const { errors } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
  });

  test("everything that the manifest names is there", async () => {
    const manifest = await (await fetch(`${server.url}manifest.webmanifest`)).json();
    expect(manifest).toMatchObject({ lang: "fr", display: "standalone", start_url: "./", scope: "./", id: "./" });
    const purposes = manifest.icons.map(({ purpose }: { purpose: string }) => purpose);
    expect(purposes).toEqual(expect.arrayContaining(["any", "maskable", "monochrome"]));
    const named = [...manifest.icons, ...manifest.screenshots].map(({ src }: { src: string }) => src);
    const places = manifest.shortcuts.map(({ url }: { url: string }) => url);
    for (const address of [...named, ...places, "apple-touch-icon.png"]) {
      const { status } = await fetch(new URL(address, server.url));
      expect(status, address).toBe(200);
    }
  });

  test("no one else was asked for anything", () => {
    const foreign = asked.filter((url) => !url.startsWith(server.url) && !/^(?:data|blob):/.test(url));
    expect(foreign).toEqual([]);
  });

  test("a start on a phone that has everything asks the server only what is new", async () => {
    const before = server.requests.length;
    await phone.page.goto(server.url);
    await waitForReady(phone.page);
    const paths = new Set(server.requests.slice(before).map(({ path }) => path));
    // The icon is asked for by the browser itself, to offer the installation.
    for (const path of ["/edition/manifest.json", "/sw.js", "/manifest.webmanifest", "/icon-192.png"])
      paths.delete(path);
    expect([...paths]).toEqual([]);
  });

  test("every page comes with the security policy, and nothing broke it", async () => {
    const { headers } = await fetch(server.url);
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(phone.complaints).toEqual([]);
    const inPage = await phone.page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
    expect(inPage).toContain("style-src 'self' 'sha256-");
    expect(inPage).not.toContain("unsafe");
  });

  describe("an edition that brings something for what is followed", () => {
    const { alerts, libraryActions } = messages;
    const follow = (page: Page, topic: string) => page.getByRole("switch", { name: topic, exact: true }).tap();
    const publishNews = async (id: string, title: string): Promise<void> => {
      const text = `---\nid: ${id}\ntitle: "${title}"\ntopics: [industrie]\ndate: { basis: unknown }\n---\nUne usine ouvre.\n`;
      const edition = await correctEdition("developper-la-bioeconomie", "Une phrase de plus.", { [id]: text });
      await writeEdition(edition, join(build.root, "edition"));
    };
    const listNotifications = (page: Page) =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return (await registration.getNotifications()).map(({ title, body }) => [title, body]);
      });

    test("is told by one notification, to who said so when something was first followed, and a tap on it leads there", async () => {
      const { page, context } = phone;
      await context.grantPermissions(["notifications"]);
      await page.goto(`${server.url}alertes/`);
      await follow(page, "Industrie");
      await page.getByRole("button", { name: libraryActions.notify.confirm }).tap();
      await page.getByText(libraryActions.follow.done("Industrie")).waitFor();
      await publishNews("tout-neuf", "Tout neuf");
      await page.goto(server.url);
      await expect
        .poll(() => listNotifications(page), { timeout: 30_000 })
        .toEqual([[alerts.notification(2), "Tout neuf"]]);

      // What the system does when it is tapped; it starts the service worker, which may have ended meanwhile.
      const started = context.serviceWorkers().at(-1) ?? context.waitForEvent("serviceworker");
      await page.evaluate(() => fetch(location.href));
      const worker = await started;
      await worker.evaluate(`registration.getNotifications().then(([notification]) => {
        dispatchEvent(new NotificationEvent("notificationclick", { notification }));
      })`);
      await page.getByRole("heading", { level: 1, name: alerts.title }).waitFor();
      expect(await listNotifications(page)).toEqual([]);
    });

    test("is asked about once", async () => {
      const { page } = phone;
      await page.goto(`${server.url}alertes/`);
      await follow(page, "Territoires");
      await page.getByText(libraryActions.follow.done("Territoires")).waitFor();
      expect(await page.getByRole("dialog").count()).toBe(0);
    });

    let attempts = 0;
    test("comes while no page is open, where the browser grants that, and is told", async () => {
      const { page, context } = phone;
      const session = await context.newCDPSession(page);
      await session.send("Browser.grantPermissions", { permissions: ["periodicBackgroundSync", "notifications"] });
      const registered = new Promise<string>((resolve) => {
        session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
          const own = registrations.find(({ scopeURL }) => scopeURL.endsWith("/background/"));
          if (own) resolve(own.registrationId);
        });
      });
      await session.send("ServiceWorker.enable");
      await page.goto(server.url);
      const registrationId = await registered;
      await expect.poll(() => page.evaluate(hasPeriodicSync), { timeout: 30_000 }).toBe(true);

      // It is told what is followed as the page is left.
      await page.goto("about:blank");
      attempts += 1;
      const id = `bien-apres-${attempts}`;
      await publishNews(id, "Bien après");
      const { origin } = new URL(server.url);
      await session.send("ServiceWorker.dispatchPeriodicSyncEvent", { origin, registrationId, tag: "edition" });
      const findWorker = () => context.serviceWorkers().findLast((worker) => worker.url().includes("/background"));
      const listTold = () =>
        findWorker()?.evaluate(
          "registration.getNotifications().then((all) => all.map(({ title, body }) => [title, body]))",
        );
      await expect.poll(listTold, { timeout: 30_000 }).toEqual([[alerts.notification(1), "Bien après"]]);

      await context.setOffline(true);
      try {
        await page.goto(`${server.url}article/${id}/`);
        await page.getByRole("heading", { level: 1, name: "Bien après" }).waitFor();
        await page.goto(`${server.url}alertes/`);
        await page.getByRole("link", { name: "Bien après" }).first().waitFor();
        expect(await page.getByRole("switch", { name: "Industrie", exact: true }).isChecked()).toBe(true);
      } finally {
        await context.setOffline(false);
      }
    });
  });
});

async function hasPeriodicSync(): Promise<boolean> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = registrations.find(({ scope }) => scope.endsWith("/background/"));
  const periodicSync: unknown = own && Reflect.get(own, "periodicSync");
  if (typeof periodicSync !== "object" || periodicSync === null) return false;
  const getTags: unknown = Reflect.get(periodicSync, "getTags");
  return typeof getTags === "function" && (await getTags.call(periodicSync)).includes("edition");
}

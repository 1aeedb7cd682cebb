import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { screenTable } from "../../src/reader/shared/navigation/screenTable";
import { launchPhone, type Phone } from "../support/browser";
import { buildApp, subPathBuild } from "../support/build";
import { copyFolder } from "../support/copyFolder";
import { startTestServer, type TestServer } from "../support/server";
import { readSourceArticles } from "./support/corpus";
import { messages } from "./support/messages";
import { expectFrontPage, waitForArticle, waitForReady } from "./support/screens";

/** Hosted in a folder, beside somebody else's site. */
describe("under /actu/", () => {
  const articles = readSourceArticles();
  let server: TestServer;
  let phone: Phone;

  beforeAll(async () => {
    const root = await buildApp(subPathBuild);
    server = await startTestServer({ root, base: "/actu/" });
    phone = await launchPhone();
    await phone.page.goto(server.url);
    await waitForReady(phone.page);
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  test("nothing outside the folder is asked for", () => {
    const outside = server.requests.filter(({ path }) => !path.startsWith("/actu/"));
    // Browsers ask every host for this by themselves.
    expect(outside.filter(({ path }) => path !== "/favicon.ico")).toEqual([]);
  });

  test("its service worker and its manifest keep to the folder", async () => {
    const scope = await phone.page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(server.url);
    const manifest = new URL("manifest.webmanifest", server.url);
    expect(new URL((await (await fetch(manifest)).json()).scope, manifest).href).toBe(server.url);
  });

  test("under /actu/ without a network the front page and an article open by their addresses", async () => {
    await server.close();
    await phone.context.setOffline(true);
    await phone.page.goto(server.url);
    await expectFrontPage(phone.page, articles.length);
    for (const { id, title } of articles.slice(0, 2)) {
      await phone.page.goto(`${server.url}article/${id}/`);
      await waitForArticle(phone.page, title);
    }
    for (const address of ["article/%/", "programme/%E0%A4%A/", "article/%ED%A0%80/", "%/"]) {
      await phone.page.goto(server.url + address);
      await phone.page.getByRole("heading", { level: 1, name: /introuvable|n’est pas/ }).waitFor();
      expect(await phone.page.locator("main a").count()).toBeGreaterThan(0);
    }
    await phone.page.goto(`${server.url}contacts/`);
    await phone.page.getByRole("heading", { level: 1, name: "Contacts" }).waitFor();
    expect(phone.complaints.filter((complaint) => !/ERR_INTERNET|ERR_CONNECTION/.test(complaint))).toEqual([]);
  });
});

/** The other's service worker answers for the folder, too, until the folder has its own. */
describe("under /actu/ of a site that is such an application itself", () => {
  test("« Prêt hors ligne » is said for what is in the folder", async () => {
    const root = await mkdtemp(join(tmpdir(), "two-publishers-"));
    copyFolder(inject("dist"), root);
    copyFolder(await buildApp(subPathBuild), join(root, "actu"));
    const server = await startTestServer({ root });
    const phone = await launchPhone();
    await phone.page.goto(server.url);
    await waitForReady(phone.page);
    await phone.page.goto(`${server.url}actu/`);
    await waitForReady(phone.page);
    await server.close();
    await phone.context.setOffline(true);
    await phone.page.goto(`${server.url}actu/${screenTable.settings.path}`);
    await phone.page.getByRole("heading", { level: 1, name: messages.navigation.settings }).waitFor();
    await phone.discard();
    await rm(root, { recursive: true });
  });
});

import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { waitForReady } from "./support/screens";

describe("an application that phones accept", () => {
  let server: TestServer;
  let phone: Phone;
  const asked: string[] = [];

  beforeAll(async () => {
    server = await startTestServer({ root: inject("dist") });
    phone = await launchPhone({ isWhole: true });
    phone.context.on("request", (request) => asked.push(request.url()));
    await phone.page.goto(server.url);
    await waitForReady(phone.page);
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
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
});

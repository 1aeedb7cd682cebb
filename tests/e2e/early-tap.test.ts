import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { messages } from "./support/messages";
import { waitForStill } from "./support/screens";

/** A page is readable before the application is there; what is tapped until then is done when it comes. */
describe("a button that is tapped before the application is there", () => {
  const { library } = messages;
  let server: TestServer;
  let phone: Phone;

  beforeAll(async () => {
    server = await startTestServer({ root: inject("dist") });
    server.spoil(/^assets\/first-.*\.js$/, { delayMs: 3000 });
    phone = await launchPhone();
  });

  afterAll(async () => {
    await phone?.discard();
    await server?.close();
  });

  test("is obeyed once, however often it was tapped", async () => {
    const { page } = phone;
    await page.goto(`${server.url}bibliotheque/`, { waitUntil: "commit" });
    const backup = page.getByRole("button", { name: library.backup, exact: true });
    await backup.tap();
    await backup.tap();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("dialog", { name: library.backupTitle }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await waitForStill(page);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});
